package org.distintivo.credential.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.Roles;

/** What is to be done after an older database was put back, and whether anybody has seen to it. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class RestorationService {

    @Inject private RestorationRepository restorations;
    @Inject private Clock clock;

    /** Empty when there is nothing to look after. */
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

    /** Public ids of the badges that follow the lists again. */
    public List<String> listBadges(int most) {
        return restorations.listUnseenBadges(most);
    }

    /** Somebody has looked after it. */
    public void see() {
        restorations.listUnseen().forEach(restoration -> restoration.see(clock.instant()));
    }

    /** What badges have still to follow. */
    @RolesAllowed(Roles.SYSTEM)
    public List<LostStatusView> listOpen(int most) {
        return restorations.listOpen(most).stream().map(LostStatusView::of).toList();
    }

    /** The badge has followed, or there is none. */
    @RolesAllowed(Roles.SYSTEM)
    public void settle(long id) {
        restorations.find(id).ifPresent(lost -> lost.settle(clock.instant()));
    }
}
