package org.distintivo.sharing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;
import org.distintivo.sharing.domain.BadgeSharing;
import org.distintivo.sharing.domain.HolderAct.Kind;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.domain.VisibilityChanged;

/** Shows and hides badges on behalf of their holders. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class ShareService {

    @Inject private BadgeSharingRepository sharings;
    @Inject private HolderActRepository acts;
    @Inject private BadgeService badges;
    @Inject private CurrentEarner earner;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> changes;

    /** Returns what was decided about the signed-in earner's badge. */
    public Visibility visibility(String badgeId) {
        badges.requireOf(earner.id(), badgeId);
        return sharings.find(badgeId).map(BadgeSharing::visibility).orElse(Visibility.PRIVATE);
    }

    /**
     * Returns what was decided about the signed-in earner's badge and done with it.
     *
     * @throws org.distintivo.badge.domain.BadgeUnknownException if it is not the earner's
     */
    public OwnSharing sharing(BadgeView badge) {
        var id = badge.requireOf(earner.id()).id();
        var decided = sharings.find(id);
        var noted =
                acts.list(id).stream()
                        .map(it -> new HolderActView(it.kind(), it.actedAt()))
                        .toList();
        var last =
                decided.map(it -> new HolderActView(Kind.of(it.visibility()), it.changedAt()))
                        .map(List::of)
                        .orElse(List.of());
        return new OwnSharing(
                decided.map(BadgeSharing::visibility).orElse(Visibility.PRIVATE),
                noted.isEmpty() ? last : noted);
    }

    /**
     * Returns the visibility of badges; those that nothing was decided about are left out and
     * private.
     */
    @RolesAllowed({Roles.EARNER, Roles.MANAGER, Roles.BADGES_READ})
    public Map<String, Visibility> listVisibilities(Collection<String> badgeIds) {
        return badgeIds.isEmpty()
                ? Map.of()
                : sharings.list(badgeIds).stream()
                        .collect(Collectors.toMap(BadgeSharing::badgeId, BadgeSharing::visibility));
    }

    /**
     * Shows a badge of the signed-in earner to others. Who already shows it may show it to fewer,
     * whatever has become of it.
     *
     * @param wanted who is to see it: one of {@link Visibility#SHOWN}
     * @throws org.distintivo.sharing.domain.BadgeNotAcceptedException if there is no credential yet
     *     to be shown
     * @throws org.distintivo.sharing.domain.BadgeNotSharableException if it is suspended, revoked
     *     or withdrawn
     */
    public void show(String badgeId, Visibility wanted) {
        var state = badges.lockOf(earner.id(), badgeId).state();
        if (wanted.isWiderThan(visibility(badgeId))) {
            Visibility.requireSharable(state);
        }
        become(badgeId, wanted);
    }

    /** Makes the badge private again; its public page is gone. */
    public void hide(String badgeId) {
        badges.lockOf(earner.id(), badgeId);
        become(badgeId, Visibility.PRIVATE);
    }

    private void become(String badgeId, Visibility wanted) {
        if (visibility(badgeId) != wanted) {
            sharings.find(badgeId)
                    .ifPresentOrElse(
                            sharing -> sharing.become(wanted, clock.instant()),
                            () -> sharings.add(new BadgeSharing(badgeId, wanted, clock.instant())));
            changes.fire(new VisibilityChanged(earner.id(), badgeId, wanted));
        }
    }
}
