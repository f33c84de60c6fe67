package org.distintivo.claiming.service;

import java.util.List;
import java.util.Locale;
import org.distintivo.badge.service.BadgeView;

/**
 * What a claim link shows to whoever holds it.
 *
 * @param maskedAddress whose badges they are, so that the right person knows and nobody else learns
 * @param locale the earner's language
 * @param badges those of the mail that are still the earner's, in whatever state
 */
public record ClaimView(
        long earnerId,
        String maskedAddress,
        Locale locale,
        boolean hasAccount,
        List<BadgeView> badges) {}
