package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * An exam, a certification or a skill of which figures are kept, with the moment that they are of.
 */
@Entity
@Table(name = "insight_subject")
public class InsightSubject extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String code;

    @Column(name = "open_postings")
    private int openPostings;

    @Column(name = "measured_at")
    private Instant measuredAt;

    protected InsightSubject() {} // for JPA

    /**
     * @param code of the exam or certification, or the public id of the skill
     */
    public InsightSubject(SubjectKind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    /** Notes that its figures are those of a moment. */
    public void measured(Instant moment, int open) {
        measuredAt = moment;
        openPostings = open;
    }

    public SubjectKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** Returns how many postings were open at that moment, everywhere. */
    public int openPostings() {
        return openPostings;
    }

    /** Returns the moment that its figures are of; empty before the first time. */
    public Optional<Instant> measuredAt() {
        return Optional.ofNullable(measuredAt);
    }
}
