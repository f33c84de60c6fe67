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
 * was until staff have decided.
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

    @Column(name = "held_at")
    private Instant heldAt;

    protected HeldCorrection() {} // for JPA

    public HeldCorrection(long resultId, ResultContent content, Instant heldAt) {
        this.resultId = resultId;
        exam = content.exam();
        takenOn = content.takenOn();
        passed = content.passed();
        candidate = content.candidate().copy();
        score = content.performance().score();
        evidence = content.performance().evidence();
        this.heldAt = Objects.requireNonNull(heldAt, "heldAt");
    }

    public long resultId() {
        return resultId;
    }

    /** Returns what the result would become. */
    public ResultContent content() {
        var performance = new Performance(score, evidence);
        return new ResultContent(exam, takenOn, passed, candidate, performance);
    }
}
