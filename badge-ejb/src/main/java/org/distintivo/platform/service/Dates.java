package org.distintivo.platform.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes calendar dates in words. They have no time zone and never shift with one. Digits are the
 * European ones in every language: codes, scores and addresses beside them are written so.
 */
public final class Dates {

    /** An Italian article, alone or with a preposition, before the days otto and undici. */
    private static final Pattern BEFORE_VOWEL =
            Pattern.compile(
                    "\\b([Ii]|[Dd]e|[Dd]a|[Aa]|[Nn]e)l (?=(?:8|11) (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic))");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /** Writes a day in words, for example "3 November 2026" or "3 novembre 2026". */
    public static String written(LocalDate date, Locale language) {
        // day first in English too: 03/11 and 11/03 cannot be told apart, words can
        var locale = language.getLanguage().equals("en") ? Locale.UK : language;
        var day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
        return switch (language.getLanguage()) {
            case "it", "pt" -> day.replaceFirst("^1 ", "1º ");
            case "fr" -> day.replaceFirst("^1 ", "1er ");
            default -> day;
        };
    }

    /**
     * Returns the last day that is over before a time, or just then, in UTC: what ends then is told
     * by its last whole day, as the reader's clock is not known.
     */
    public static LocalDate lastWhole(Instant end) {
        return LocalDate.ofInstant(end, ZoneOffset.UTC).minusDays(1);
    }

    /** Returns the language with the digits that are used in all of them. */
    static Locale withDigits(Locale language) {
        return new Locale.Builder()
                .setLocale(language)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    /** Returns a text as it is spoken: in Italian "l’11 novembre" and "dell’8 marzo". */
    static String elided(String text, Locale language) {
        return isItalian(language) ? BEFORE_VOWEL.matcher(text).replaceAll(Dates::elided) : text;
    }

    private static String elided(MatchResult article) {
        var start = article.group(1);
        if (start.equals("I")) {
            return "L’";
        }
        return start.equals("i") ? "l’" : start + "ll’";
    }

    private static boolean isItalian(Locale language) {
        return language.getLanguage().equals("it");
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
