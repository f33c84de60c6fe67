package org.distintivo.openbadges.domain;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;

/** Parses points in time as badges write them (XML Schema 1.1 {@code dateTimeStamp}, RFC 3339). */
public final class DateTimes {

    /** ISO 8601 also knows offsets without a colon, and so do many programs that issue badges. */
    private static final DateTimeFormatter LENIENT =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .appendPattern("[XXX][XX][X]")
                    .toFormatter();

    private DateTimes() {}

    /** Returns whether it is a {@code dateTimeStamp} of XML Schema 1.1 (§3.4.28). */
    public static boolean isStrict(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Returns whether it is a point in time, also with an offset such as {@code +0000}. */
    public static boolean isReadable(String text) {
        return find(text).isPresent();
    }

    /** Returns the point in time; empty when it is none that {@link #isReadable}. */
    public static Optional<OffsetDateTime> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a point in time with its offset.
     *
     * @throws DateTimeException for anything else
     */
    public static OffsetDateTime parse(String text) {
        return OffsetDateTime.parse(text, LENIENT);
    }
}
