package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Says that a skill is a narrower case of another, or belongs under a heading. */
@Entity
@IdClass(SkillBroader.Key.class)
@Table(name = "skill_broader")
public class SkillBroader {

    @Id
    @Column(name = "skill_id")
    private long skillId;

    @Id
    @Column(name = "broader_id")
    private long broaderId;

    protected SkillBroader() {} // for JPA

    public SkillBroader(long skillId, long broaderId) {
        this.skillId = skillId;
        this.broaderId = broaderId;
    }

    public long skillId() {
        return skillId;
    }

    public long broaderId() {
        return broaderId;
    }

    /** What names a row. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long skillId;
        private long broaderId;

        @Override
        public boolean equals(Object that) {
            return that instanceof Key other
                    && other.skillId == skillId
                    && other.broaderId == broaderId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(skillId, broaderId);
        }
    }
}
