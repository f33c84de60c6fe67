package org.distintivo.badge.service;

/**
 * What came of accepting a badge.
 *
 * @param before whether it had been accepted before, so that nothing changed
 */
public record Acceptance(BadgeView badge, boolean before) {}
