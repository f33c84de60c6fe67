package org.distintivo.account.service;

import java.util.Locale;

/**
 * A password that somebody has chosen, as it was typed.
 *
 * @param language of the page on which it was typed; mails to an account without a setting for its
 *     language are written in it from now on
 */
public record ChosenPassword(String text, Locale language) {

    /** Omits the password, because secrets stay out of logs. */
    @Override
    public String toString() {
        return "ChosenPassword[…]";
    }
}
