package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** An occupation that the title of a posting names; at most one of each taxonomy. */
@Entity
@IdClass(PostingOccupation.Key.class)
@Table(name = "posting_occupation")
public class PostingOccupation extends PostingMatch {

    @Id
    @Column(name = "occupation_id")
    private long occupationId;

    protected PostingOccupation() {} // for JPA

    public long occupationId() {
        return occupationId;
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
