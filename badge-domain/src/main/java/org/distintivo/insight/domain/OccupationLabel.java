package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/** A wording of an occupation in a language. */
@Entity
@Table(name = "occupation_label")
public class OccupationLabel extends VersionedEntity {

    @Column(name = "occupation_id")
    private long occupationId;

    private String language;

    @Enumerated(EnumType.STRING)
    private LabelKind kind;

    private String label;
    private String folded;

    protected OccupationLabel() {} // for JPA

    /**
     * @param folded without case, accents and marks
     */
    public OccupationLabel(long occupationId, ConceptLabel label, String folded) {
        this.occupationId = occupationId;
        language = label.language();
        kind = label.kind();
        this.label = label.text();
        this.folded = folded;
    }

    public long occupationId() {
        return occupationId;
    }

    public ConceptLabel label() {
        return new ConceptLabel(language, kind, label);
    }

    public String folded() {
        return folded;
    }
}
