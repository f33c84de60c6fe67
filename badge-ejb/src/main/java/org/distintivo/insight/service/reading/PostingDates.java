package org.distintivo.insight.service.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.distintivo.insight.domain.PostingFault;

/**
 * Reads the dates of feeds as calendar dates: ISO 8601 with or without a time, RFC 1123 as RSS has
 * it, seconds or milliseconds since 1970, and days with dots or slashes where only one reading
 * makes a date. Of a date with a time the day counts as it is written, whatever the zone.
 */
final class PostingDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern SINCE_1970 = Pattern.compile("\\d{9,13}");
    private static final Pattern LOCAL = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final int MILLIS_FROM = 12;
    private static final int MONTHS = 12;

    private PostingDates() {}

    /**
     * Returns the date that a text means.
     *
     * @throws PutAside {@code DATE_UNREADABLE} or {@code DATE_AMBIGUOUS}
     */
    static LocalDate read(String text) throws PutAside {
        var trimmed = text.trim();
        try {
            var iso = ISO.matcher(trimmed);
            if (iso.matches()) {
                return date(iso.group(1), iso.group(2), iso.group(3));
            }
            if (SINCE_1970.matcher(trimmed).matches()) {
                return sinceEpoch(trimmed);
            }
            var local = LOCAL.matcher(trimmed);
            if (local.matches()) {
                return local(local, trimmed);
            }
            return LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(trimmed));
        } catch (DateTimeException e) {
            throw new PutAside(PostingFault.DATE_UNREADABLE, text);
        }
    }

    private static LocalDate sinceEpoch(String digits) {
        long number = Long.parseLong(digits);
        var instant =
                digits.length() >= MILLIS_FROM
                        ? Instant.ofEpochMilli(number)
                        : Instant.ofEpochSecond(number);
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** With dots the day stands first everywhere; with slashes it may be either. */
    private static LocalDate local(Matcher local, String text) throws PutAside {
        int first = Integer.parseInt(local.group(1));
        int second = Integer.parseInt(local.group(3));
        boolean either = first <= MONTHS && second <= MONTHS && first != second;
        if (either && !local.group(2).equals(".")) {
            throw new PutAside(PostingFault.DATE_AMBIGUOUS, text);
        }
        return second <= MONTHS
                ? date(local.group(4), local.group(3), local.group(1))
                : date(local.group(4), local.group(1), local.group(3));
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
