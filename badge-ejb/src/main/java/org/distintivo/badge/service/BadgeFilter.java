package org.distintivo.badge.service;

import java.time.Instant;
import org.distintivo.badge.domain.BadgeState;

/**
 * Which badges are wanted; null for all.
 *
 * @param code of the exam or certification
 * @param changedSince the moment from which on their state changed last
 */
public record BadgeFilter(BadgeState state, String code, Instant changedSince) {}
