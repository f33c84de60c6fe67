package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * Says that a posting names something of a taxonomy, and why. Rows are written in bulk, by native
 * statements.
 */
@MappedSuperclass
public abstract class PostingMatch {

    @Id
    @Column(name = "posting_id")
    private long postingId;

    @Enumerated(EnumType.STRING)
    private MatchReason reason;

    private String matched;

    protected PostingMatch() {} // for JPA

    public long postingId() {
        return postingId;
    }

    public MatchReason reason() {
        return reason;
    }

    /** Returns the words of the posting. */
    public String matched() {
        return matched;
    }
}
