package org.distintivo.platform.service;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;

/** Calendar dates in words. They have no time zone and never shift with one. */
public final class Dates {

    private Dates() {}

    /** For example "3 November 2026" or "3 novembre 2026". */
    public static String written(LocalDate date, Locale language) {
        // day first in English too: 03/11 and 11/03 cannot be told apart, words can
        var locale = language.getLanguage().equals("en") ? Locale.UK : language;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    static Object[] written(Object[] arguments, Locale language) {
        return Arrays.stream(arguments)
                .map(a -> a instanceof LocalDate date ? written(date, language) : a)
                .toArray();
    }
}
