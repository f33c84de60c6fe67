package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Says that a delivery partner's id of a candidate stands for one earner. It comes about when a
 * result under that id arrives at an address whose owner has proved to read its mail, and makes
 * later results that person's whatever address the partner sends. Staff can link one too, and end a
 * link. It never joins two people.
 */
@Entity
@Table(name = "candidate_link")
public class CandidateLink extends VersionedEntity {

    private String partner;

    @Column(name = "candidate_id")
    private String candidateId;

    @Column(name = "earner_id")
    private long earnerId;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected CandidateLink() {} // for JPA

    public CandidateLink(CandidateKey key, long earnerId, Instant linkedAt) {
        partner = key.partner();
        candidateId = key.candidateId();
        this.earnerId = earnerId;
        this.linkedAt = Objects.requireNonNull(linkedAt, "linkedAt");
    }

    public CandidateKey key() {
        return new CandidateKey(partner, candidateId);
    }

    /** Makes it another earner's, who is the same person. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    public long earnerId() {
        return earnerId;
    }
}
