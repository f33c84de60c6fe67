package org.distintivo.support.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;

/** Lets cases of somebody who is another person from now on be that person's. */
@ApplicationScoped
class MergeObserver {

    @Inject private SupportCaseRepository cases;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        cases.listByEarner(news.gone()).forEach(it -> it.moveTo(news.kept()));
    }
}
