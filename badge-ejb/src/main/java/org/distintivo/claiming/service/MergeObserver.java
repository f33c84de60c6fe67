package org.distintivo.claiming.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.BadgeReplaced;

/** Lets links that were mailed to somebody lead on when that person is another from now on. */
@ApplicationScoped
class MergeObserver {

    @Inject private ClaimLinkRepository links;
    @Inject private EarnerService earners;
    @Inject private AutoAcceptance acceptance;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        links.listByEarner(news.gone()).forEach(link -> link.moveTo(news.kept()));
    }

    void replaced(@Observes BadgeReplaced news) {
        links.listByBadge(news.droppedId())
                .forEach(link -> link.replace(news.droppedId(), news.keptId()));
        links.flush();
    }

    /** What waited for the one is accepted if the other wants it so. */
    void afterwards(@Observes @Priority(EarnersMerged.AFTERWARDS) EarnersMerged news) {
        if (earners.require(news.kept()).autoAccept()) {
            acceptance.acceptWaiting(news.kept());
        }
    }
}
