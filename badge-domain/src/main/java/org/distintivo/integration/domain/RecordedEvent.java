package org.distintivo.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Something that other systems are told of, written in the transaction in which it happened. It
 * carries ids and codes, and nothing about a person.
 *
 * <p>Its number is drawn from the database when it is written. A transaction that began early may
 * end late, so the number is no place in the feed; that is the position, given once it can be seen.
 */
@Entity
@Table(name = "recorded_event")
public class RecordedEvent {

    @Id private long id;

    private Long position;

    @Column(name = "public_id")
    private String publicId;

    @Enumerated(EnumType.STRING)
    private EventType type;

    private String subject;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String data;

    protected RecordedEvent() {} // for JPA; rows are written by statements of their own

    /** Gives it its place in the feed, for ever. */
    public void place(long place) {
        if (position != null) {
            throw new IllegalStateException("event " + id + " has a place");
        }
        position = place;
    }

    /** Returns its number, in the order in which events were written. */
    public long id() {
        return id;
    }

    /** Returns its place in the feed; null before it has one. */
    public Long position() {
        return position;
    }

    public String publicId() {
        return publicId;
    }

    public EventType type() {
        return type;
    }

    /** Returns what it happened to, such as {@code badges/Ab3…}. */
    public String subject() {
        return subject;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Returns a JSON object. */
    public String data() {
        return data;
    }
}
