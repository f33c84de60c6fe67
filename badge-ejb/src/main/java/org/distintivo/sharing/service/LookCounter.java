package org.distintivo.sharing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.sharing.domain.Look;
import org.distintivo.verifying.domain.BadgeVerified;

/**
 * Counts how often others look at badges, and never who (ADR 87). It only adds to a number in
 * memory; {@link LookTimer} writes the numbers down. Robots and the holder do not count.
 */
@ApplicationScoped
@PermitAll
public class LookCounter {

    @Inject private PendingLooks pending;
    @Inject private BadgeService badges;
    @Inject private CurrentEarner caller;
    @Inject private Clock clock;

    /** Counts one look at a badge that was shown, unless a program or its holder looked. */
    public void note(String badgeId, Look look, LookRequest request) {
        if (request.isByPerson()) {
            count(badgeId, look);
        }
    }

    void verified(@Observes BadgeVerified news) {
        count(news.badgeId(), Look.VERIFICATION);
    }

    private void count(String badgeId, Look look) {
        if (!isOwn(badgeId)) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            pending.add(new PendingLooks.Key(badgeId, today, look), 1);
        }
    }

    private boolean isOwn(String badgeId) {
        var me = caller.find();
        return me.isPresent()
                && badges.find(badgeId).filter(it -> it.earnerId() == me.getAsLong()).isPresent();
    }
}
