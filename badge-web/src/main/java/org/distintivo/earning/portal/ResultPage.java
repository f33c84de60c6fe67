package org.distintivo.earning.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.domain.ResultsRefusedException;
import org.distintivo.earning.domain.UnknownResultException;
import org.distintivo.earning.service.EarnerStory.ResultView;
import org.distintivo.earning.service.ExamResultService;
import org.distintivo.earning.service.ResultSearchService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/** {@code /console/results/{id}}: all about one result, and taking it back. */
@Named
@RequestScoped
public class ResultPage {

    @Inject private ResultSearchService results;
    @Inject private ExamResultService recorded;
    @Inject private Segments segments;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private ResultView result;
    private String reason;

    @PostConstruct
    void load() {
        var id = segments.number("id").orElseThrow(UnknownResultException::new);
        result = results.require(id, language.getLocale());
    }

    public ResultView getResult() {
        return result;
    }

    public boolean isVoided() {
        return result.decision() == Decision.VOIDED;
    }

    public String takeBack() {
        try {
            recorded.takeBack(result.externalId(), result.partner(), reason, language.getLocale());
        } catch (ResultsRefusedException e) {
            navigation.refuse("reason", e);
            return null;
        }
        navigation.done("earning.console.void.done", result.exam());
        return navigation.to("/console/earners/" + result.earnerId());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
