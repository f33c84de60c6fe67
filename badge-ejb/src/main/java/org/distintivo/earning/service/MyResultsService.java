package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.platform.domain.Roles;

/** Tells the signed-in earner what was decided about each of the own results, and why. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class MyResultsService {

    /**
     * Returns every result of the signed-in earner, voided and failed ones too, with its reason in
     * words.
     */
    @Inject private CurrentEarner earner;

    @Inject private ExamResultRepository results;
    @Inject private ResultViews views;

    /**
     * Returns every result of the signed-in earner with its decision in words, the newest first.
     */
    public List<EarnerOverview.ResultView> list(Locale language) {
        return views.of(results.listByEarners(List.of(earner.id())), language);
    }
}
