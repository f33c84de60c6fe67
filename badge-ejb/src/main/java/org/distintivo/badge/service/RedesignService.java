package org.distintivo.badge.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.distintivo.badge.domain.Badge;
import org.distintivo.badge.domain.BadgeRedesigned;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * Lets holders decide which edition of the artwork a badge shows after a redesign. The credential
 * is signed again at the same address; what was handed out before still verifies.
 */
@Stateless
@RolesAllowed(Roles.EARNER)
public class RedesignService {

    @Inject private LockedBadges locked;
    @Inject private CatalogService catalog;
    @Inject private CredentialIssuing credentials;
    @Inject private Event<DomainEvent> events;

    /**
     * Shows the newest artwork of the badge's achievement; doing so again changes nothing.
     *
     * @throws BadgeUnknownException if it is not the earner's
     * @throws org.distintivo.badge.domain.BadgeNotRedesignableException if it is not accepted
     */
    public void adopt(long earnerId, String id) {
        var badge = requireOwn(earnerId, id);
        show(badge, catalog.requireAchievement(badge.achievement()).design());
    }

    /**
     * Shows again what the badge was awarded with; doing so again changes nothing.
     *
     * @throws BadgeUnknownException if it is not the earner's
     * @throws org.distintivo.badge.domain.BadgeNotRedesignableException if it is not accepted
     */
    public void goBack(long earnerId, String id) {
        var badge = requireOwn(earnerId, id);
        show(badge, badge.awardedDesign());
    }

    private void show(Badge badge, int design) {
        if (badge.show(design)) {
            credentials.renew(badge);
            events.fire(new BadgeRedesigned(badge.earnerId(), badge.publicId(), design));
        }
    }

    private Badge requireOwn(long earnerId, String id) {
        return locked.findOwn(earnerId, id).orElseThrow(BadgeUnknownException::new);
    }
}
