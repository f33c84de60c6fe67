package org.distintivo.badge.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * Something that happened to a badge, in the reader's words.
 *
 * @param at when; null where only a calendar day is known
 * @param day a calendar day, which never shifts with a time zone; null where the time is known
 */
public record BadgeMoment(Instant at, LocalDate day, String text) {

    /** The order in which things happened; a day stands before all that happened on it. */
    static final Comparator<BadgeMoment> ORDER = Comparator.comparing(BadgeMoment::begin);

    public static BadgeMoment at(Instant at, String text) {
        return new BadgeMoment(at, null, text);
    }

    public static BadgeMoment on(LocalDate day, String text) {
        return new BadgeMoment(null, day, text);
    }

    private Instant begin() {
        return at == null ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : at;
    }
}
