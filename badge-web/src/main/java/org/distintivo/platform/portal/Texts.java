package org.distintivo.platform.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.distintivo.platform.service.Dates;
import org.distintivo.platform.service.Messages;

/**
 * Gives pages texts in the reader's language: {@code #{msg['claiming.accept']}}, with gaps {@code
 * #{msg.text('claiming.for', address)}}, dates {@code #{msg.date(badge.earnedOn())}}.
 */
@Named("msg")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject private Messages messages;
    @Inject private Language language;

    @Override
    public String get(Object key) {
        return messages.text(language.getLocale(), (String) key);
    }

    public String text(String key, Object... arguments) {
        return messages.text(language.getLocale(), key, arguments);
    }

    /** Returns the sentence for a problem's code. */
    public String problem(String code, Object... arguments) {
        return messages.problem(code).map(key -> text(key, arguments)).orElse(code);
    }

    /** Returns a calendar day in words; a day has no time zone. */
    public String date(LocalDate day) {
        return day == null ? "" : Dates.written(day, language.getLocale());
    }

    /**
     * Returns the day of a time in words; of the reader's zone nothing is known here, so in UTC.
     */
    public String day(Instant instant) {
        return instant == null ? "" : date(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /** Returns the last whole day before a time in words, for what ends in the course of a day. */
    public String lastDay(Instant end) {
        return end == null ? "" : date(Dates.lastWhole(end));
    }

    /** Returns a time in words, in UTC: for staff, never for those whose clock shows another. */
    public String moment(Instant instant) {
        return instant == null ? "" : formatter().format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** Returns nothing: texts are looked up, never listed. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private DateTimeFormatter formatter() {
        var reader = language.getLocale();
        var locale = reader.getLanguage().equals("en") ? Locale.UK : reader;
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale);
    }
}
