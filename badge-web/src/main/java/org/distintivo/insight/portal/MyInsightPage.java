package org.distintivo.insight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.insight.service.market.InsightView;
import org.distintivo.insight.service.market.InsightView.SkillName;
import org.distintivo.insight.service.market.ListedPostings;
import org.distintivo.insight.service.market.MyInsightService;
import org.distintivo.insight.service.market.NextStep;
import org.distintivo.insight.service.market.PostingsFilter;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Paging;

/** Shows at {@code /my/insights} what postings say about all of somebody's badges. */
@Named
@RequestScoped
public class MyInsightPage {

    private static final String BASE = "/my/insights";

    @Inject private InsightRequest request;
    @Inject private MyInsightService insights;
    @Inject private Language language;
    @Inject private PostingWords words;

    private InsightView view;
    private ListedPostings list;

    public InsightView getView() {
        if (view == null) {
            view = insights.read(request.filter(), language.getLocale());
        }
        return view;
    }

    public InsightAddress getAddress() {
        return new InsightAddress(BASE, request.filter());
    }

    public boolean isFilterWrong() {
        return request.isWrong();
    }

    public boolean isWithoutBadges() {
        return !insights.hasBadges();
    }

    /** Returns the certification that would add most; null where none adds any. */
    public NextStep getNextStep() {
        return insights.findNextStep(language.getLocale()).orElse(null);
    }

    /** Returns the names of the skills that it adds. */
    public List<String> names(NextStep step) {
        return step.skills().stream().map(SkillName::label).toList();
    }

    public ListedPostings getList() {
        if (list == null) {
            list = insights.list(request.postings(), Paging.number(request.page()));
        }
        return list;
    }

    public PostingsFilter getFilter() {
        return request.postings();
    }

    public List<String> getConditions() {
        return words.conditions(request.postings());
    }

    public Paging getPaging() {
        return words.paging(getAddress(), request.postings(), request.page(), getList());
    }
}
