package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.EarnedBadges;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.earning.domain.RulesVersion;

/** Works out what changed results come to, and brings names, addresses and badges in step. */
@ApplicationScoped
class BatchOutcome {

    @Inject private EarnerService earners;
    @Inject private BadgeService badges;
    @Inject private ExamResultRepository results;
    @Inject private EarnerEvaluation evaluation;
    @Inject private DecidedRows answers;

    /**
     * Evaluates whoever is touched.
     *
     * @param why words for earners whose badges go, or null
     */
    List<DecidedRow> finish(ResultBatch batch, RulesVersion today, String why) {
        var earned = new ArrayList<EarnedBadges>();
        batch.touched()
                .forEach(history -> earned.add(evaluation.evaluate(history, today).because(why)));
        learn(batch); // its queries write the results, which must have been decided by then
        if (!earned.isEmpty()) {
            results.flush();
            badges.reconcile(earned);
            results.flush();
        }
        return answers.of(batch.taken());
    }

    /** People are called, and written to, as the last result about them says. */
    private void learn(ResultBatch batch) {
        batch.learned().forEach((earnerId, row) -> earners.learn(earnerId, row.contact()));
        batch.moved().forEach(it -> earners.moveAddress(it.earnerId(), it.formerly(), it.now()));
    }
}
