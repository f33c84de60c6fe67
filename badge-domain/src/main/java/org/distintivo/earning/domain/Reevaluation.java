package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Work that a last day leaves which was taken back or put off: everybody who has taken an exam that
 * counts towards the item is evaluated anew, in the order of their ids.
 */
@Entity
@Table(name = "reevaluation")
public class Reevaluation extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    private AchievementKind kind;

    private String code;

    @Column(name = "done_up_to")
    private long doneUpTo;

    @Column(name = "requested_at")
    private Instant requestedAt;

    protected Reevaluation() {} // for JPA

    public Reevaluation(AchievementKey achievement, Instant requestedAt) {
        kind = achievement.kind();
        code = achievement.code();
        this.requestedAt = Objects.requireNonNull(requestedAt, "requestedAt");
    }

    /** Notes that everybody up to this id is done. */
    public void advance(long earnerId) {
        doneUpTo = earnerId;
    }

    public AchievementKey achievement() {
        return new AchievementKey(kind, code);
    }

    /** Returns the id of the last earner who is done; 0 before the first. */
    public long doneUpTo() {
        return doneUpTo;
    }
}
