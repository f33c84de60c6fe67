package org.distintivo.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The last position of the feed of events. Whoever gives positions holds this row until the end of
 * the transaction, so positions become visible in their order and none behind one that was read.
 */
@Entity
@Table(name = "event_feed")
public class EventFeed {

    /** There is one. */
    public static final long ID = 1;

    @Id private long id;

    @Version private int version;

    @Column(name = "last_position")
    private long lastPosition;

    protected EventFeed() {} // for JPA; the one row comes with the table

    /** Returns the last position that was given; 0 before the first. */
    public long lastPosition() {
        return lastPosition;
    }

    /** Returns the next position. */
    public long next() {
        lastPosition++;
        return lastPosition;
    }
}
