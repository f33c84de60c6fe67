package org.distintivo.sharing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.sharing.domain.SignatureWithheldException;

/**
 * Serves the picture of a badge for the signatures of mails, as long as its holder shows the badge
 * and it counts. Who reads the mail is not counted: a signature is no beacon.
 */
@Stateless
@PermitAll
public class SignaturePictureService {

    @Inject private PublicBadgeService badges;
    @Inject private ArtworkService artwork;

    /**
     * Returns a PNG with twice the pixels that a signature shows.
     *
     * @throws BadgeUnknownException while nobody else sees the badge
     * @throws SignatureWithheldException if it has expired, was revoked or is suspended
     */
    public byte[] require(String badgeId) {
        var badge = badges.findShown(badgeId).orElseThrow(() -> absent(badgeId)).badge();
        if (badge.state() != BadgeState.ACCEPTED) {
            throw new SignatureWithheldException(badge.state());
        }
        return artwork.icon(badge.achievement(), badge.design());
    }

    private BadgeUnknownException absent(String badgeId) {
        badges.requireNotGone(badgeId);
        return new BadgeUnknownException();
    }
}
