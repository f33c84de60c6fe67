package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * What staff say about a wording: that it means a skill, or that it never does. It holds for what
 * is stored and for everything that comes, whatever later imports of the taxonomy say. Who said it
 * is in the record of what people did.
 */
@Entity
@Table(name = "skill_correction")
public class SkillCorrection extends VersionedEntity {

    /** Characters of the longest wording. */
    public static final int LONGEST = 100;

    @Column(name = "public_id")
    private String publicId;

    private String wording;
    private String folded;

    @Column(name = "skill_id")
    private long skillId;

    @Enumerated(EnumType.STRING)
    private CorrectionVerdict verdict;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected SkillCorrection() {} // for JPA

    /**
     * @param folded the wording without case, accents and marks
     */
    public SkillCorrection(String wording, String folded, long skillId) {
        this.wording = wording;
        this.folded = folded;
        this.skillId = skillId;
        publicId = PublicId.random();
    }

    /** Says what is true of it from now on. */
    public SkillCorrection say(CorrectionVerdict newVerdict, Instant now) {
        verdict = newVerdict;
        correctedAt = now;
        return this;
    }

    /** Returns under what is recorded what staff say about a skill. */
    public static String subject(String skillPublicId) {
        return "skill:" + skillPublicId;
    }

    public String publicId() {
        return publicId;
    }

    public String wording() {
        return wording;
    }

    public String folded() {
        return folded;
    }

    public long skillId() {
        return skillId;
    }

    public CorrectionVerdict verdict() {
        return verdict;
    }

    public Instant correctedAt() {
        return correctedAt;
    }
}
