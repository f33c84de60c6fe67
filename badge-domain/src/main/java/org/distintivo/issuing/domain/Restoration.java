package org.distintivo.issuing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Records that the database was found to be older than what the status lists have told the world,
 * because a backup was put back. Staff are told until one of them says that it has been looked
 * after.
 */
@Entity
@Table(name = "restoration")
public class Restoration extends VersionedEntity {

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Restoration() {} // for JPA

    public Restoration(Instant now) {
        foundAt = Objects.requireNonNull(now, "now");
    }

    /** Notes that staff have seen to it; the first time counts. */
    public void see(Instant now) {
        if (seenAt == null) {
            seenAt = now;
        }
    }

    public Instant foundAt() {
        return foundAt;
    }
}
