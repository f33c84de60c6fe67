package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A skill that a posting names. */
@Entity
@IdClass(PostingSkill.Key.class)
@Table(name = "posting_skill")
public class PostingSkill extends PostingMatch {

    @Id
    @Column(name = "skill_id")
    private long skillId;

    protected PostingSkill() {} // for JPA

    public long skillId() {
        return skillId;
    }

    /** What names a row. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long postingId;
        private long skillId;

        @Override
        public boolean equals(Object that) {
            return that instanceof Key other
                    && other.postingId == postingId
                    && other.skillId == skillId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(postingId, skillId);
        }
    }
}
