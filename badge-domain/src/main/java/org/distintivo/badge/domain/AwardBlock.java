package org.distintivo.badge.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Keeps an earner from getting one achievement's badge again after staff revoked it by hand, until
 * staff lift the block.
 */
@Entity
@Table(name = "award_block")
public class AwardBlock extends VersionedEntity {

    @Column(name = "earner_id")
    private long earnerId;

    @Enumerated(EnumType.STRING)
    private AchievementKind kind;

    private String code;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected AwardBlock() {} // for JPA

    public AwardBlock(long earnerId, AchievementKey achievement, Instant now) {
        this.earnerId = earnerId;
        this.kind = achievement.kind();
        this.code = achievement.code();
        this.setAt = now;
    }

    /**
     * @return whether this call changed anything
     */
    public boolean lift(Instant now) {
        if (liftedAt != null) {
            return false;
        }
        liftedAt = now;
        return true;
    }

    /** Blocks another earner, who is the same person. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    public long earnerId() {
        return earnerId;
    }

    public AchievementKey achievement() {
        return new AchievementKey(kind, code);
    }

    public Instant setAt() {
        return setAt;
    }
}
