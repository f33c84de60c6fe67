package org.distintivo.insight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.insight.domain.SubjectKind;
import org.distintivo.insight.service.market.InsightService;
import org.distintivo.insight.service.market.InsightView;
import org.distintivo.platform.portal.Language;

/** Shows at {@code /insights/{kind}/{code}} what postings say, to everybody. */
@Named
@RequestScoped
public class InsightPage {

    @Inject private InsightRequest request;
    @Inject private InsightService insights;
    @Inject private Language language;

    private InsightView view;

    public InsightView getView() {
        if (view == null) {
            view =
                    insights.read(
                            request.kind(), request.code(), request.filter(), language.getLocale());
        }
        return view;
    }

    public InsightAddress getAddress() {
        var subject = getView().subject();
        return new InsightAddress(base(subject), request.filter());
    }

    static String base(InsightView.Subject subject) {
        return "/insights/" + subject.kind().pathSegment() + "/" + subject.code();
    }

    /** Returns the page that says what the exam or certification is; empty for a skill. */
    public String getAbout() {
        var subject = getView().subject();
        return subject.kind() == SubjectKind.SKILL
                ? ""
                : "/" + subject.kind().pathSegment() + "/" + subject.code();
    }

    public boolean isFilterWrong() {
        return request.isWrong();
    }
}
