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

/**
 * Says that the title of a posting names an occupation, and why; at most one of each taxonomy. Rows
 * are written in bulk, by native statements.
 */
@Entity
@IdClass(PostingOccupation.Key.class)
@Table(name = "posting_occupation")
public class PostingOccupation {

    @Id
    @Column(name = "posting_id")
    private long postingId;

    @Id
    @Column(name = "occupation_id")
    private long occupationId;

    @Enumerated(EnumType.STRING)
    private MatchReason reason;

    private String matched;

    protected PostingOccupation() {} // for JPA

    public long postingId() {
        return postingId;
    }

    public long occupationId() {
        return occupationId;
    }

    public MatchReason reason() {
        return reason;
    }

    /** Returns the words of the title. */
    public String matched() {
        return matched;
    }

    /** What names a row. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long postingId;
        private long occupationId;

        @Override
        public boolean equals(Object that) {
            return that instanceof Key other
                    && other.postingId == postingId
                    && other.occupationId == occupationId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(postingId, occupationId);
        }
    }
}
