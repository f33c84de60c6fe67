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

/** Says that a posting names a skill, and why. Rows are written in bulk, by native statements. */
@Entity
@IdClass(PostingSkill.Key.class)
@Table(name = "posting_skill")
public class PostingSkill {

    @Id
    @Column(name = "posting_id")
    private long postingId;

    @Id
    @Column(name = "skill_id")
    private long skillId;

    @Enumerated(EnumType.STRING)
    private MatchReason reason;

    private String matched;

    protected PostingSkill() {} // for JPA

    public long postingId() {
        return postingId;
    }

    public long skillId() {
        return skillId;
    }

    public MatchReason reason() {
        return reason;
    }

    /** Returns the words of the posting. */
    public String matched() {
        return matched;
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
