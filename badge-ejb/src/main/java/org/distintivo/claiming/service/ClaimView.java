package org.distintivo.claiming.service;

import java.util.List;
import java.util.Locale;
import org.distintivo.badge.service.BadgeView;

/**
 * What a claim link shows to whoever holds it.
 *
 * @param address where the mail went, or where mail to the person goes if that is not the person's
 *     any more
 * @param name as the results tell it; may be empty
 * @param maskedAddress whose badges they are, for whoever has an account already
 * @param locale the earner's language
 * @param badges those of the mail, certifications first, in whatever state they are now
 */
public record ClaimView(
        long earnerId,
        String address,
        String name,
        String maskedAddress,
        Locale locale,
        boolean hasAccount,
        List<BadgeView> badges) {

    @Override
    public String toString() {
        return "ClaimView[…]";
    }
}
