package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * An achievement that an earner keeps although the catalog has changed: today's rules would not
 * give it, earlier ones did. Only a change of the earner's results can end it, judged by those
 * rules.
 */
@Entity
@Table(name = "kept_achievement")
public class KeptAchievement extends VersionedEntity {

    @Column(name = "earner_id")
    private long earnerId;

    @Enumerated(EnumType.STRING)
    private AchievementKind kind;

    private String code;

    @Column(name = "rules_id")
    private long rulesId;

    protected KeptAchievement() {} // for JPA

    public KeptAchievement(long earnerId, Standing.Kept kept) {
        this.earnerId = earnerId;
        kind = kept.achievement().kind();
        code = kept.achievement().code();
        rulesId = kept.under().id();
    }

    public KeptAchievement(long earnerId, AchievementKey achievement, long rulesId) {
        this.earnerId = earnerId;
        kind = achievement.kind();
        code = achievement.code();
        this.rulesId = rulesId;
    }

    /** Returns what {@link #of} reads: kind, rules and code. */
    public String toText() {
        return kind + " " + rulesId + " " + code;
    }

    /** Makes one of its text for an earner. */
    public static KeptAchievement of(long earnerId, String text) {
        return new KeptAchievement(earnerId, key(text), Long.parseLong(text.split(" ", 3)[1]));
    }

    /** Returns the achievement of a text. */
    public static AchievementKey key(String text) {
        var parts = text.split(" ", 3);
        return new AchievementKey(AchievementKind.valueOf(parts[0]), parts[2]);
    }

    /** Notes other rules as the latest that give the achievement. */
    public void keepUnder(RulesVersion rules) {
        rulesId = rules.id();
    }

    /** Makes it another earner's, who is the same person. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    public long earnerId() {
        return earnerId;
    }

    public AchievementKey achievement() {
        return new AchievementKey(kind, code);
    }

    public long rulesId() {
        return rulesId;
    }
}
