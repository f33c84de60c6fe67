package org.distintivo.sharing.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.sharing.service.OwnSharing;
import org.distintivo.sharing.service.ShareService;

/** Reads once how the badge of a page is shared, for all that the page tells its holder of it. */
@RequestScoped
class OwnSharings {

    @Inject private ShareService shares;

    private OwnSharing known;

    OwnSharing of(BadgeCard card) {
        if (known == null) {
            known = shares.sharing(card.badge());
        }
        return known;
    }
}
