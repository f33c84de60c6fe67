package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.domain.ResultVoided;
import org.distintivo.earning.domain.ResultsRefusedException;
import org.distintivo.earning.domain.UnknownResultException;
import org.distintivo.earning.domain.VoidReason;
import org.distintivo.earning.service.EarnerOverview.ResultView;
import org.distintivo.earning.service.ExamResultService;
import org.distintivo.earning.service.ResultSearchService;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/** Shows one result at {@code /console/results/{id}}, and voids it. */
@Named
@RequestScoped
public class ResultPage {

    @Inject private ResultSearchService results;
    @Inject private ExamResultService recorded;
    @Inject private PathParameters parameters;
    @Inject private CatalogService catalog;
    @Inject private Navigation navigation;
    @Inject private Confirmation confirmation;
    @Inject private Language language;

    private ResultView result;
    private String reason;

    @PostConstruct
    void load() {
        var id = parameters.number("id").orElseThrow(UnknownResultException::new);
        result = results.require(id, language.getLocale());
    }

    public ResultView getResult() {
        return result;
    }

    public boolean isVoided() {
        return result.decision() == Decision.VOIDED;
    }

    public boolean isHeld() {
        return result.decision() == Decision.HELD;
    }

    /** Returns the candidate's name, or the address where the partner told none. */
    public String getHolder() {
        return result.candidateName().isBlank() ? result.candidate() : result.candidateName();
    }

    /** Returns what the exam is called, in the reader's language. */
    public String getExamTitle() {
        var exam = AchievementKey.exam(result.exam());
        return catalog.listNames(List.of(exam), language.getLocale()).get(exam);
    }

    /** Returns how the record of what was done by hand names this result. */
    public String getSubject() {
        return ResultVoided.subject(result.partner(), result.externalId());
    }

    public String takeBack() {
        try {
            VoidReason.of(reason);
            if (!confirmation.isGiven("void " + result.id())) {
                return null;
            }
            recorded.takeBack(result.externalId(), result.partner(), reason);
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
