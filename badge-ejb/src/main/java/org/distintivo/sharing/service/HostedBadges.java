package org.distintivo.sharing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.badge.service.BadgeRefresh;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.issuing.service.AssertionView;
import org.distintivo.issuing.service.BakingService;
import org.distintivo.issuing.service.CredentialView;
import org.distintivo.issuing.service.HostedBadgeService;
import org.distintivo.issuing.service.SignedTokenService;

/**
 * Serves a badge in its other forms: renewed, as a signed token, and in Open Badges 2.0, under the
 * rules of {@link PublicBadgeService}: whoever does not see the badge does not see these. Hosted
 * badges are checked by asking for them, so to strangers a badge of that version is good only while
 * the holder shows it.
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

    /**
     * Returns the credential's newest edition; wallets ask for it where the credential tells them
     * to.
     */
    public Optional<CredentialView> findNewest(String badgeId) {
        return badges.findSeen(badgeId).map(badge -> refresh.newest(badgeId));
    }

    /** Returns the credential as a signed token, which anybody can check without us. */
    public Optional<String> findToken(String badgeId) {
        return badges.findSeen(badgeId).flatMap(badge -> tokens.find(badgeId));
    }

    /** Returns the Open Badges 2.0 assertion, if the caller may see the badge. */
    public Optional<AssertionView> findAssertion(String badgeId) {
        return badges.findSeen(badgeId).flatMap(this::assertion);
    }

    /** Returns the artwork as PNG with the assertion baked in; empty also for a revoked one. */
    public Optional<byte[]> findPng(String badgeId) {
        return badges.findSeen(badgeId)
                .flatMap(
                        badge ->
                                assertion(badge)
                                        .filter(it -> !it.revoked())
                                        .map(it -> baking.png(png(badge), it)));
    }

    /** Returns the artwork as SVG with the assertion baked in; empty also for a revoked one. */
    public Optional<String> findSvg(String badgeId) {
        return badges.findSeen(badgeId)
                .flatMap(
                        badge ->
                                assertion(badge)
                                        .filter(it -> !it.revoked())
                                        .map(it -> baking.svg(svg(badge), it)));
    }

    private Optional<AssertionView> assertion(BadgeView badge) {
        return hosted.findAssertion(badge.id());
    }

    private byte[] png(BadgeView badge) {
        return artwork.png(badge.achievement(), badge.design());
    }

    private String svg(BadgeView badge) {
        return artwork.svg(badge.achievement(), badge.design());
    }
}
