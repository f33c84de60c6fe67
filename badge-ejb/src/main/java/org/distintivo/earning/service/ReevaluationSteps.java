package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.platform.domain.Roles;

/** Evaluates people anew, a portion in each transaction; a portion done twice changes nothing. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReevaluationSteps {

    private static final int PORTION = 100;

    @Inject private ReevaluationRepository reevaluations;
    @Inject private EligibilityService eligibility;

    public boolean hasOpen() {
        return reevaluations.findFirst().isPresent();
    }

    /**
     * Evaluates the next portion.
     *
     * @return whether there may be more to do
     */
    public boolean next(RulesVersion today) {
        var open = reevaluations.findFirst();
        if (open.isEmpty()) {
            return false;
        }
        var work = open.get();
        var exams = today.rules().examsTowards(work.achievement());
        var earners = reevaluations.listEarners(exams, work.doneUpTo(), PORTION);
        if (earners.isEmpty()) {
            reevaluations.remove(work);
        } else {
            eligibility.evaluateAnew(earners, today);
            work.advance(earners.get(earners.size() - 1));
        }
        return true;
    }
}
