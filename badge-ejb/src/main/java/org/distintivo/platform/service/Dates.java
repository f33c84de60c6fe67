package org.distintivo.platform.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;

/** Calendar dates in words. They have no time zone and never shift with one. */
public final class Dates {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /** For example "3 November 2026" or "3 novembre 2026". */
    public static String written(LocalDate date, Locale language) {
        // day first in English too: 03/11 and 11/03 cannot be told apart, words can
        var locale = language.getLanguage().equals("en") ? Locale.UK : language;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    static Object[] written(Object[] arguments, Locale language) {
        return Arrays.stream(arguments).map(argument -> written(argument, language)).toArray();
    }

    private static Object written(Object argument, Locale language) {
        if (argument instanceof Instant time) {
            // a reader cannot be asked for a zone here, so it is said which one is meant
            var utc = time.atOffset(ZoneOffset.UTC);
            return written(utc.toLocalDate(), language) + ", " + CLOCK.format(utc) + " UTC";
        }
        return argument instanceof LocalDate date ? written(date, language) : argument;
    }
}
