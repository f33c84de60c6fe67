package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.distintivo.badge.domain.Performance;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.Outcome.Decided;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * One exam taken by one candidate, under the id that the delivery partner gave it.
 *
 * <p>It is never deleted: a result taken back is voided, a wrong one is corrected. With it stands
 * what the eligibility rule made of it when its earner was last evaluated, and under which rules.
 */
@Entity
@Table(name = "exam_result")
public class ExamResult extends VersionedEntity {

    private String partner;

    @Column(name = "external_id")
    private String externalId;

    private String exam;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    private boolean passed;

    @Embedded private Candidate candidate;

    private String score;
    private String evidence;

    @Column(name = "earner_id")
    private long earnerId;

    private String fingerprint;
    private boolean voided;
    private boolean held;

    @Column(name = "void_reason")
    private String voidReason;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reason;

    @Column(name = "rules_id")
    private long rulesId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ExamResult() {} // for JPA

    public ExamResult(ResultKey key, ResultContent content, long earnerId, Instant recordedAt) {
        partner = key.partner();
        externalId = key.externalId();
        this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
        replace(content, earnerId);
    }

    /** Replaces the content under the same id; a voided result stays voided. */
    public void replace(ResultContent content, long newEarnerId) {
        exam = content.exam();
        takenOn = content.takenOn();
        passed = content.passed();
        candidate = content.candidate().copy();
        score = content.performance().score();
        evidence = content.performance().evidence();
        fingerprint = content.fingerprint();
        earnerId = newEarnerId;
    }

    /** Makes it another earner's, who is the same person. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    /** Lets it count for nothing until staff have looked at it. */
    public void hold() {
        held = true;
    }

    /** Lets it count, because staff found it to be this person's. */
    public void release() {
        held = false;
    }

    /** Returns whether its partner gave the candidates of both the same id, or neither any. */
    public boolean isOfSameCandidate(ExamResult other) {
        return partner.equals(other.partner)
                && Objects.equals(candidateKey(), other.candidateKey());
    }

    public boolean isVoided() {
        return voided;
    }

    public boolean isHeld() {
        return held;
    }

    /** Voids the result: it no longer counts. Voiding again changes nothing. */
    public void takeBack(String why) {
        if (!voided) {
            voided = true;
            voidReason = Objects.requireNonNull(why, "why");
        }
    }

    /** Stores the decision of the rule; the row is written only when it differs. */
    public void decide(Decided decided, long underRules) {
        var text = decided.reason().toText();
        if (decision != decided.decision() || !text.equals(reason)) {
            decision = decided.decision();
            reason = text;
        }
        if (rulesId != underRules) {
            rulesId = underRules;
        }
    }

    public ResultKey key() {
        return new ResultKey(partner, externalId);
    }

    /** Returns the part of the result that the rule decides by. */
    public ResultFact fact() {
        return new ResultFact(key(), exam, takenOn, passed, voided, held);
    }

    public String exam() {
        return exam;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public boolean passed() {
        return passed;
    }

    public Candidate candidate() {
        return candidate;
    }

    /** Returns how its partner names the candidate; null where the partner told no id. */
    public CandidateKey candidateKey() {
        var id = candidate.details().candidateId();
        return id == null ? null : new CandidateKey(partner, id);
    }

    /** Returns what the delivery partner says beyond pass or fail. */
    public Performance performance() {
        return new Performance(score, evidence);
    }

    public long earnerId() {
        return earnerId;
    }

    /** Returns what its partner said last. */
    public ResultContent content() {
        return new ResultContent(exam, takenOn, passed, candidate, performance());
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** Returns why the result was voided; null unless it was. */
    public String voidReason() {
        return voidReason;
    }

    public Decision decision() {
        return decision;
    }

    public Reason reason() {
        return Reason.ofText(reason);
    }

    /** Returns the achievements whose badges this result earned. */
    public List<AchievementKey> earned() {
        if (decision == null) {
            return List.of(); // not worked out yet
        }
        return switch (decision) {
            case EXAM_BADGE -> List.of(AchievementKey.exam(exam));
            case CERTIFICATION_BADGE ->
                    reason().certifications().stream().map(AchievementKey::certification).toList();
            default -> List.of();
        };
    }

    /** Returns the rules under which the earner was last evaluated. */
    public long rulesId() {
        return rulesId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
