package org.distintivo.issuing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.Roles;

/**
 * Tells what has to be done after an older database was put back, and whether staff have seen to
 * it.
 */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class RestorationService {

    @Inject private RestorationRepository restorations;
    @Inject private Clock clock;

    /** Returns the restoration that staff must see to; empty when there is none. */
    public Optional<RestorationView> find() {
        return restorations.listUnseen().stream()
                .findFirst()
                .map(
                        newest ->
                                new RestorationView(
                                        newest.foundAt(),
                                        restorations.countUnseenBadges(),
                                        restorations.countUnknown()));
    }

    /** Returns the public ids of badges that were brought to what the lists say. */
    public List<String> listBadges(int most) {
        return restorations.listUnseenBadges(most);
    }

    /** Notes that staff have seen to it. */
    public void see() {
        restorations.listUnseen().forEach(restoration -> restoration.see(clock.instant()));
    }

    /** Returns what badges have still to follow. */
    @RolesAllowed(Roles.SYSTEM)
    public List<LostStatusView> listOpen(int most) {
        return restorations.listOpen(most).stream().map(LostStatusView::of).toList();
    }

    /** Notes that the badge was brought to what the list says, or that there is none. */
    @RolesAllowed(Roles.SYSTEM)
    public void settle(long id) {
        restorations.find(id).ifPresent(lost -> lost.settle(clock.instant()));
    }
}
