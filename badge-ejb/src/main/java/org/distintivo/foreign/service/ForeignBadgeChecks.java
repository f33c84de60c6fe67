package org.distintivo.foreign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.foreign.domain.ForeignBadge;
import org.distintivo.platform.domain.Roles;
import org.distintivo.sharing.service.profile.ShownProfiles;
import org.distintivo.verifying.domain.VerificationReport;

/**
 * The transactions around verifying badges of other issuers again: before others are asked, and
 * after.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ForeignBadgeChecks {

    @Inject private ForeignBadgeRepository badges;
    @Inject private ShownProfiles profiles;
    @Inject private Clock clock;

    /** A badge to be verified. */
    record Due(long id, byte[] document) {}

    /** Returns whether a badge is to be verified again. */
    public boolean isAnyDue() {
        return !badges.listDue(clock.instant(), 1).isEmpty();
    }

    /**
     * Takes the badge that has waited for longest. Its next time is set before anybody is asked, so
     * that one that cannot be verified at all holds up no other.
     */
    public Optional<Due> take() {
        var now = clock.instant();
        return badges.listDue(now, 1).stream()
                .findFirst()
                .flatMap(badges::lock)
                .map(
                        it -> {
                            it.postpone(Night.after(now));
                            return new Due(it.id(), document(it));
                        });
    }

    private byte[] document(ForeignBadge badge) {
        return badges.findDocument(badge.id()).orElseThrow().content();
    }

    /** Notes what a verification has found; nothing where the badge was removed meanwhile. */
    public void note(long id, VerificationReport report) {
        var now = clock.instant();
        badges.lock(id).ifPresent(it -> note(it, report, now));
    }

    private void note(ForeignBadge badge, VerificationReport report, Instant now) {
        badge.found(Findings.again(report, badge.report()), now, badge.nextCheckAt());
        badge.planToTell(Night.end(now));
        if (badge.isShown()) {
            profiles.changed(badge.earnerId());
        }
    }
}
