package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * What staff have decided about results of one candidate, or about one correction, in the case of
 * one person. It keeps what is needed to undo it, which puts the case back where it was.
 */
@Entity
@Table(name = "case_decision")
public class CaseDecision extends VersionedEntity {

    /** The decisions that there are. */
    public enum Kind {
        /** Held results are the person's after all, and count. */
        SAME_PERSON,
        /** Held results are somebody else's, who has them from now on. */
        OTHER_PERSON,
        /** A held correction was carried out. */
        CORRECTED,
        /** A held correction was dropped. */
        LEFT
    }

    /** What a decision did to the link of the candidate id. */
    public enum LinkChange {
        NONE,
        ADDED,
        /** It was the person's before. */
        MOVED
    }

    @Column(name = "earner_id")
    private long earnerId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String partner;

    @Column(name = "candidate_id")
    private String candidateId;

    private String results;

    @Enumerated(EnumType.STRING)
    private LinkChange link = LinkChange.NONE;

    /** Of what a correction made of the result. */
    private String fingerprint;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected CaseDecision() {} // for JPA

    /**
     * @param earnerId whose case it is: the person who had the results
     * @param candidate whose candidate id may be null
     */
    public CaseDecision(long earnerId, Kind kind, HeldCandidate candidate, Instant now) {
        this.earnerId = earnerId;
        this.kind = Objects.requireNonNull(kind, "kind");
        partner = candidate.partner();
        candidateId = candidate.candidateId();
        results =
                candidate.resultIds().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
        decidedAt = Objects.requireNonNull(now, "now");
    }

    /** The results of one candidate that are decided together. */
    public record HeldCandidate(String partner, String candidateId, List<Long> resultIds) {
        public HeldCandidate {
            resultIds = List.copyOf(resultIds);
        }
    }

    public void changedLink(LinkChange change) {
        link = Objects.requireNonNull(change, "change");
    }

    /** Notes what a correction made of the result, to see whether it was changed once more. */
    public void corrected(ExamResult result) {
        fingerprint = result.fingerprint();
    }

    /** Returns whether the result is still as a correction made it. */
    public boolean isAsCorrected(ExamResult result) {
        return result.fingerprint().equals(fingerprint);
    }

    /**
     * Marks it as undone.
     *
     * @return whether this call changed anything
     */
    public boolean undo(Instant now) {
        if (undoneAt != null) {
            return false;
        }
        undoneAt = Objects.requireNonNull(now, "now");
        return true;
    }

    /** Names another person, who is the same one. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public long earnerId() {
        return earnerId;
    }

    public Kind kind() {
        return kind;
    }

    public String partner() {
        return partner;
    }

    /** Returns the candidate id; null where the partner told none. */
    public String candidateId() {
        return candidateId;
    }

    public LinkChange link() {
        return link;
    }

    public List<Long> resultIds() {
        return Arrays.stream(results.split(",")).map(Long::valueOf).toList();
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
