package org.distintivo.sharing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.issuing.service.BakingService;
import org.distintivo.issuing.service.CredentialService;
import org.distintivo.issuing.service.CredentialView;
import org.distintivo.sharing.domain.BadgeGoneException;
import org.distintivo.sharing.domain.BadgeSharing;
import org.distintivo.sharing.domain.Visibility;

/**
 * Serves a badge and its documents: to the holder always, to others only while the holder shows it.
 * To all others it does not exist, exactly like an unknown id. A revoked badge stays readable,
 * because its page says so.
 */
@Stateless
@PermitAll
public class PublicBadgeService {

    @Inject private BadgeSharingRepository sharings;
    @Inject private BadgeService badges;
    @Inject private CatalogService catalog;
    @Inject private EarnerService earners;
    @Inject private CredentialService credentials;
    @Inject private ArtworkService artwork;
    @Inject private BakingService baking;
    @Inject private CurrentEarner caller;

    /** Returns what the public page tells, if the caller may see the badge. */
    public Optional<PublicBadgeView> find(String badgeId) {
        return findSeen(badgeId).map(this::view);
    }

    /**
     * Returns what the page tells others, whoever asks; empty while the holder does not show it.
     */
    public Optional<PublicBadgeView> findShown(String badgeId) {
        return badges.find(badgeId)
                .filter(badge -> badge.state().isIssued())
                .filter(badge -> isShared(badge.id()))
                .map(this::view);
    }

    /** Returns the signed Open Badges 3.0 credential, byte for byte as it was signed. */
    public Optional<CredentialView> findCredential(String badgeId) {
        return findSeen(badgeId).flatMap(badge -> credentials.findDocument(badgeId));
    }

    /** Returns the artwork as PNG with the credential baked in (Open Badges 3.0 §5.3.1). */
    public Optional<byte[]> findPng(String badgeId) {
        return findSeen(badgeId)
                .flatMap(
                        badge ->
                                credentials
                                        .findDocument(badgeId)
                                        .map(it -> baking.png(png(badge), it.document())));
    }

    /** Returns the artwork as SVG with the credential baked in (Open Badges 3.0 §5.3.2). */
    public Optional<String> findSvg(String badgeId) {
        return findSeen(badgeId)
                .flatMap(
                        badge ->
                                credentials
                                        .findDocument(badgeId)
                                        .map(it -> baking.svg(svg(badge), it.document())));
    }

    /**
     * Asks why a badge is not to be seen.
     *
     * @throws BadgeGoneException if others could see it until its holder was erased
     */
    public void requireNotGone(String badgeId) {
        if (visibility(badgeId) == Visibility.GONE) {
            throw new BadgeGoneException();
        }
    }

    /** Returns a badge that has a credential, if the caller may see it. */
    public Optional<BadgeView> findSeen(String badgeId) {
        return badges.find(badgeId)
                .filter(badge -> badge.state().isIssued())
                .filter(this::mayBeSeen);
    }

    /** Returns those of some badges whose holders show them to one of these audiences. */
    public List<BadgeView> listShown(Collection<String> badgeIds, Set<Visibility> among) {
        var shown =
                sharings.listIn(badgeIds).stream()
                        .filter(it -> among.contains(it.visibility()))
                        .map(BadgeSharing::badgeId)
                        .toList();
        return badges.listByIds(shown);
    }

    private boolean mayBeSeen(BadgeView badge) {
        var me = caller.find();
        return (me.isPresent() && me.getAsLong() == badge.earnerId()) || isShared(badge.id());
    }

    private boolean isShared(String badgeId) {
        return visibility(badgeId).isShown();
    }

    private Visibility visibility(String badgeId) {
        return sharings.find(badgeId).map(BadgeSharing::visibility).orElse(Visibility.PRIVATE);
    }

    private PublicBadgeView view(BadgeView badge) {
        return new PublicBadgeView(
                badge,
                catalog.earned(catalog.requireAchievement(badge.achievement()), badge.exams()),
                catalog.issuer(),
                earners.require(badge.earnerId()).certifiedName(),
                visibility(badge.id()));
    }

    private byte[] png(BadgeView badge) {
        return artwork.png(badge.achievement(), badge.design());
    }

    private String svg(BadgeView badge) {
        return artwork.svg(badge.achievement(), badge.design());
    }

    /**
     * Returns the name under which a downloaded file is saved: readable, and safe on every system.
     */
    public String fileName(String badgeId) {
        return findSeen(badgeId)
                .map(badge -> badge.achievement().code().toLowerCase(Locale.ROOT))
                .map(code -> code.replaceAll("[^a-z0-9-]+", "-"))
                .orElse("badge");
    }
}
