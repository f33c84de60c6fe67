package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Says that an occupation is a narrower case of another, or belongs under a heading. */
@Entity
@IdClass(OccupationBroader.Key.class)
@Table(name = "occupation_broader")
public class OccupationBroader {

    @Id
    @Column(name = "occupation_id")
    private long occupationId;

    @Id
    @Column(name = "broader_id")
    private long broaderId;

    protected OccupationBroader() {} // for JPA

    public OccupationBroader(long occupationId, long broaderId) {
        this.occupationId = occupationId;
        this.broaderId = broaderId;
    }

    public long occupationId() {
        return occupationId;
    }

    public long broaderId() {
        return broaderId;
    }

    /** What names a row. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long occupationId;
        private long broaderId;

        @Override
        public boolean equals(Object that) {
            return that instanceof Key other
                    && other.occupationId == occupationId
                    && other.broaderId == broaderId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(occupationId, broaderId);
        }
    }
}
