package org.distintivo.badge.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.service.BadgeHistory;
import org.distintivo.badge.service.BadgeHistoryService;

/** Reads the history of the badge of a page once for all that the page tells of it. */
@RequestScoped
class BadgeHistories {

    @Inject private BadgeHistoryService histories;
    @Inject private CurrentEarner earner;

    private BadgeHistory known;

    BadgeHistory of(BadgeCard card) {
        if (known == null) {
            known = histories.history(earner.id(), card.badge());
        }
        return known;
    }
}
