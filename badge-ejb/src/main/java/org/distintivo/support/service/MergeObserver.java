package org.distintivo.support.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal.Owner;

/**
 * Lets cases of somebody who is another person from now on be that person's, and gives them back.
 */
@ApplicationScoped
class MergeObserver {

    private static final String CASE = "support_case";

    @Inject private SupportCaseRepository cases;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        for (var it : cases.listByEarner(news.gone())) {
            news.journal().note(Owner.GONE, CASE, it.id());
            it.moveTo(news.kept());
        }
    }

    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        cases.listByEarner(news.kept()).stream()
                .filter(it -> news.journal().wasOfGone(CASE, it.id()))
                .forEach(it -> it.moveTo(news.gone()));
    }
}
