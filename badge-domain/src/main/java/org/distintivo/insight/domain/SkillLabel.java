package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/** A wording of a skill in a language. */
@Entity
@Table(name = "skill_label")
public class SkillLabel extends VersionedEntity {

    @Column(name = "skill_id")
    private long skillId;

    private String language;

    @Enumerated(EnumType.STRING)
    private LabelKind kind;

    private String label;
    private String folded;

    protected SkillLabel() {} // for JPA

    /**
     * @param folded without case, accents and marks
     */
    public SkillLabel(long skillId, ConceptLabel label, String folded) {
        this.skillId = skillId;
        language = label.language();
        kind = label.kind();
        this.label = label.text();
        this.folded = folded;
    }

    public long skillId() {
        return skillId;
    }

    public ConceptLabel label() {
        return new ConceptLabel(language, kind, label);
    }

    public String folded() {
        return folded;
    }
}
