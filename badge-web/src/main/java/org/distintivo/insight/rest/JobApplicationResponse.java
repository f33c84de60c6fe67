package org.distintivo.insight.rest;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;

/**
 * An application as an employer reads it; of one that is open no longer nothing about the person.
 *
 * @param holder the certified name; null where none is told
 * @param replyTo null where the employer may not write
 * @param state {@code open}, {@code invited}, {@code declined}, {@code withdrawn} or {@code
 *     expired}
 * @param words of the answer; null for none
 */
public record JobApplicationResponse(
        String id,
        String opening,
        String title,
        String holder,
        String note,
        String replyTo,
        String sentAt,
        String endsAt,
        String state,
        String words,
        List<SentBadge> badges) {

    /**
     * A badge that the holder has chosen.
     *
     * @param verdict {@code valid}, {@code warning} or {@code invalid}; null in lists
     * @param credential the signed document; null in lists
     */
    public record SentBadge(
            String id,
            String kind,
            String code,
            String verdict,
            @JsonbNillable JsonValue credential) {}
}
