package org.distintivo.earning.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;

/**
 * Brings the results of two people together who are one, and works out what they come to; or gives
 * each its own back. Before they become one each is judged alone under today's rules, so that
 * neither loses what only earlier rules gave.
 */
@ApplicationScoped
class MergeObserver {

    @Inject private MergedResults results;
    @Inject private PartedResults parted;
    @Inject private CurrentRules rules;

    void settle(@Observes @Priority(EarnersMerged.SETTLE) EarnersMerged news) {
        results.settle(news, rules.today());
    }

    void merge(@Observes @Priority(EarnersMerged.RESULTS) EarnersMerged news) {
        results.merge(news, rules.today());
    }

    void part(@Observes @Priority(EarnersParted.RESULTS) EarnersParted news) {
        parted.part(news);
    }

    void evaluate(@Observes @Priority(EarnersParted.EVALUATION) EarnersParted news) {
        parted.evaluate(news, rules.today());
    }
}
