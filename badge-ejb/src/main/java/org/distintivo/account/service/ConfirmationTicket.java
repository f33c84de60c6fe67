package org.distintivo.account.service;

import java.util.Locale;

/**
 * What goes into one mail and nowhere else: only hashes of token and code are kept.
 *
 * @param token for the link: {@code /signup/confirm?token=}, {@code /password/reset?token=} or
 *     {@code /addresses/confirm?token=}
 * @param code eight digits, for those who type
 * @param address in its original spelling
 */
public record ConfirmationTicket(
        String token, String code, String address, Locale locale, String name) {

    /** Omits the secrets, because they stay out of logs. */
    @Override
    public String toString() {
        return "ConfirmationTicket[…]";
    }
}
