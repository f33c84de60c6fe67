package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;

/** Says that an achievement of the catalog shows a skill of a taxonomy, and why. */
@Entity
@IdClass(AchievementSkill.Key.class)
@Table(name = "achievement_skill")
public class AchievementSkill {

    @Id
    @Enumerated(EnumType.STRING)
    private AchievementKind kind;

    @Id private String code;

    @Id
    @Column(name = "skill_id")
    private long skillId;

    @Enumerated(EnumType.STRING)
    private MatchReason reason;

    private String matched;

    protected AchievementSkill() {} // for JPA

    /**
     * @param matched what the catalog calls the skill, of which 100 characters are kept
     */
    public AchievementSkill(
            AchievementKey achievement, long skillId, MatchReason reason, String matched) {
        kind = achievement.kind();
        code = achievement.code();
        this.skillId = skillId;
        this.reason = reason;
        this.matched = matched.length() <= 100 ? matched : matched.substring(0, 100);
    }

    public AchievementKey achievement() {
        return new AchievementKey(kind, code);
    }

    public long skillId() {
        return skillId;
    }

    public MatchReason reason() {
        return reason;
    }

    public String matched() {
        return matched;
    }

    /** What names a row. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private AchievementKind kind;
        private String code;
        private long skillId;

        @Override
        public boolean equals(Object that) {
            return that instanceof Key other
                    && other.kind == kind
                    && Objects.equals(other.code, code)
                    && other.skillId == skillId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, code, skillId);
        }
    }
}
