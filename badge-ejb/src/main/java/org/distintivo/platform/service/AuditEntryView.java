package org.distintivo.platform.service;

import java.time.Instant;

/**
 * One thing that was done by hand.
 *
 * @param actor {@code staff:<account id>} or {@code client:<id>}
 * @param action the name of the event, such as {@code BadgeRevoked}
 */
public record AuditEntryView(String actor, String action, Instant at) {}
