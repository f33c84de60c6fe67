package org.distintivo.verifying.service;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.verifying.domain.BadgeVerified;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.VerificationReport;

/** Tells other features when somebody has handed in a badge that was issued here. */
@ApplicationScoped
@PermitAll
public class VerifiedBadges {

    @Inject private Event<DomainEvent> events;

    /** Tells of it if its signature holds; anybody can write our ids into a file of their own. */
    public void tell(VerificationReport report) {
        var credential = report.credential();
        if (credential != null
                && credential.ownBadgeId() != null
                && report.check(CheckId.PROOF).outcome() == CheckOutcome.OK) {
            events.fire(new BadgeVerified(credential.ownBadgeId()));
        }
    }
}
