package org.distintivo.sharing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.badge.service.BadgeRefresh;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.credential.service.AssertionView;
import org.distintivo.credential.service.BakingService;
import org.distintivo.credential.service.CredentialView;
import org.distintivo.credential.service.HostedBadgeService;
import org.distintivo.credential.service.SignedTokenService;

/**
 * A badge in the other forms: renewed, as a signed token, and in Open Badges 2.0, under the rules
 * of {@link PublicBadgeService}: who does not see the badge does not see this either. Hosted badges
 * are checked by asking for them, so to strangers a badge of that version is good only while the
 * holder shows it.
 */
@Stateless
@PermitAll
public class HostedBadges {

    @Inject private PublicBadgeService badges;
    @Inject private HostedBadgeService hosted;
    @Inject private SignedTokenService tokens;
    @Inject private BadgeRefresh refresh;
    @Inject private ArtworkService artwork;
    @Inject private BakingService baking;

    /** The credential's newest edition; wallets ask for it where the credential tells them to. */
    public Optional<CredentialView> findNewest(String badgeId) {
        return badges.findSeen(badgeId).map(badge -> refresh.newest(badgeId));
    }

    /** The credential as a signed token, which anybody can check without us. */
    public Optional<String> findToken(String badgeId) {
        return badges.findSeen(badgeId).flatMap(badge -> tokens.find(badgeId));
    }

    public Optional<AssertionView> findAssertion(String badgeId) {
        return badges.findSeen(badgeId).flatMap(this::assertion);
    }

    /** The artwork as PNG with the assertion baked in; empty also for a revoked one. */
    public Optional<byte[]> findPng(String badgeId) {
        return badges.findSeen(badgeId)
                .flatMap(
                        badge ->
                                assertion(badge)
                                        .filter(it -> !it.revoked())
                                        .map(it -> baking.png(png(badge), it)));
    }

    /** The artwork as SVG with the assertion baked in; empty also for a revoked one. */
    public Optional<String> findSvg(String badgeId) {
        return badges.findSeen(badgeId)
                .flatMap(
                        badge ->
                                assertion(badge)
                                        .filter(it -> !it.revoked())
                                        .map(it -> baking.svg(svg(badge), it)));
    }

    private Optional<AssertionView> assertion(BadgeView badge) {
        var reason = badge.revocation() == null ? null : badge.revocation().text();
        return hosted.findAssertion(badge.id(), reason);
    }

    private byte[] png(BadgeView badge) {
        return artwork.png(badge.achievement(), badge.design());
    }

    private String svg(BadgeView badge) {
        return artwork.svg(badge.achievement(), badge.design());
    }
}
