package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.platform.domain.Roles;

/** Tells the signed-in earner what was decided about each of the own results, and why. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class MyResultsService {

    @Inject private CurrentEarner earner;

    @Inject private ExamResultRepository results;
    @Inject private ResultViews views;

    /**
     * Returns every result of the signed-in earner, voided and failed ones too, with its decision
     * in words.
     */
    public List<EarnerOverview.ResultView> list(Locale language) {
        return views.of(results.listByEarners(List.of(earner.id())), language);
    }

    /** Returns that result, if it is the signed-in earner's, with its decision in words. */
    public Optional<EarnerOverview.ResultView> find(ResultKey key, Locale language) {
        var own =
                results.listByKeys(List.of(key)).stream()
                        .filter(result -> result.earnerId() == earner.id())
                        .toList();
        return views.of(own, language).stream().findFirst();
    }
}
