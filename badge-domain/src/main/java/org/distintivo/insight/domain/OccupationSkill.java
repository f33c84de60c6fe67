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

/** Says that an occupation wants a skill, as a taxonomy has it. */
@Entity
@IdClass(OccupationSkill.Key.class)
@Table(name = "occupation_skill")
public class OccupationSkill {

    @Id
    @Column(name = "occupation_id")
    private long occupationId;

    @Id
    @Column(name = "skill_id")
    private long skillId;

    @Enumerated(EnumType.STRING)
    private OccupationSkillRelation relation;

    protected OccupationSkill() {} // for JPA

    public OccupationSkill(long occupationId, long skillId, OccupationSkillRelation relation) {
        this.occupationId = occupationId;
        this.skillId = skillId;
        this.relation = relation;
    }

    public long occupationId() {
        return occupationId;
    }

    public long skillId() {
        return skillId;
    }

    public OccupationSkillRelation relation() {
        return relation;
    }

    /** What names a row. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long occupationId;
        private long skillId;

        @Override
        public boolean equals(Object that) {
            return that instanceof Key other
                    && other.occupationId == occupationId
                    && other.skillId == skillId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(occupationId, skillId);
        }
    }
}
