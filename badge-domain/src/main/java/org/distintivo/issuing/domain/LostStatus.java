package org.distintivo.issuing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * One bit of a status list that was published and that the restored database did not have. The list
 * has it again at once; it is settled when the badge itself stands likewise.
 */
@Entity
@Table(name = "lost_status")
public class LostStatus extends VersionedEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "restoration_id")
    private Restoration restoration;

    @Enumerated(EnumType.STRING)
    private StatusPurpose purpose;

    private boolean counts;

    @Column(name = "badge_public_id")
    private String badgeId;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected LostStatus() {} // for JPA

    /**
     * @param counts whether the badge is revoked or suspended; false for a suspension that ended
     * @param badgeId null where the credential itself is unknown, as it is younger than the backup
     */
    public LostStatus(
            Restoration restoration, StatusPurpose purpose, boolean counts, String badgeId) {
        this.restoration = Objects.requireNonNull(restoration, "restoration");
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        this.counts = counts;
        this.badgeId = badgeId;
    }

    /** Marks the badge as brought to the state that the list shows. */
    public void settle(Instant now) {
        settledAt = Objects.requireNonNull(now, "now");
    }

    public StatusPurpose purpose() {
        return purpose;
    }

    public boolean counts() {
        return counts;
    }

    /** Returns the badge's public id; empty where the restored database has none. */
    public Optional<String> badgeId() {
        return Optional.ofNullable(badgeId);
    }
}
