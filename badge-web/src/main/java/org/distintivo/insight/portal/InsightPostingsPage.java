package org.distintivo.insight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.insight.service.market.InsightService;
import org.distintivo.insight.service.market.ListedPostings;
import org.distintivo.insight.service.market.PostingsFilter;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Paging;

/** Lists at {@code /insights/{kind}/{code}/postings} the postings behind a figure. */
@Named
@RequestScoped
public class InsightPostingsPage {

    @Inject private InsightRequest request;
    @Inject private InsightService insights;
    @Inject private Language language;
    @Inject private PostingWords words;

    private ListedPostings list;

    public ListedPostings getList() {
        if (list == null) {
            list =
                    insights.list(
                            request.kind(),
                            request.code(),
                            request.postings(),
                            Paging.number(request.page()),
                            language.getLocale());
        }
        return list;
    }

    public InsightAddress getAddress() {
        return new InsightAddress(InsightPage.base(getList().subject()), request.filter());
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
