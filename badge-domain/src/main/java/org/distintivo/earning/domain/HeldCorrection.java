package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.distintivo.badge.domain.Performance;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A correction that would take an accepted badge from one person to another. The result stays as it
 * was until staff have decided. Afterwards the row keeps the version of the result that does not
 * count, what was dropped or what was there before, so that the decision can be undone.
 */
@Entity
@Table(name = "held_correction")
public class HeldCorrection extends VersionedEntity {

    @Column(name = "result_id")
    private long resultId;

    private String exam;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    private boolean passed;

    @Embedded private Candidate candidate;

    private String score;
    private String evidence;

    private boolean decided;

    @Column(name = "held_at")
    private Instant heldAt;

    protected HeldCorrection() {} // for JPA

    public HeldCorrection(long resultId, ResultContent content, Instant heldAt) {
        this.resultId = resultId;
        keep(content);
        this.heldAt = Objects.requireNonNull(heldAt, "heldAt");
    }

    private void keep(ResultContent content) {
        exam = content.exam();
        takenOn = content.takenOn();
        passed = content.passed();
        candidate = content.candidate().copy();
        score = content.performance().score();
        evidence = content.performance().evidence();
    }

    /** Notes that it was carried out, and keeps what the result was before. */
    public void apply(ResultContent before) {
        decided = true;
        keep(before);
    }

    /** Notes that it was dropped. */
    public void drop() {
        decided = true;
    }

    /** Lets it wait for a decision again. */
    public void reopen(ResultContent correction) {
        decided = false;
        keep(correction);
    }

    public boolean isDecided() {
        return decided;
    }

    public long resultId() {
        return resultId;
    }

    /**
     * Returns what the result would become, or once decided, the version of it that does not count.
     */
    public ResultContent content() {
        var performance = new Performance(score, evidence);
        return new ResultContent(exam, takenOn, passed, candidate, performance);
    }
}
