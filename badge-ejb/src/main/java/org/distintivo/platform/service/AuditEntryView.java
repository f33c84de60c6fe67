package org.distintivo.platform.service;

import java.time.Instant;
import org.distintivo.platform.domain.AuditEntry;

/**
 * One thing that was done by hand.
 *
 * @param actor {@code staff:<account id>} or {@code client:<id>}
 * @param action the name of the event, such as {@code BadgeRevoked}
 * @param subject what it was done to, as {@link org.distintivo.platform.domain.DomainEvent#subject}
 *     has it
 */
public record AuditEntryView(String actor, String action, String subject, Instant at) {

    static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(
                entry.actor(), entry.action(), entry.subject(), entry.happenedAt());
    }
}
