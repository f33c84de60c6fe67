package org.distintivo.insight.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A skill, or a heading over skills. */
@Entity
@Table(name = "skill")
public class SkillConcept extends TaxonomyConcept {

    @Enumerated(EnumType.STRING)
    private SkillKind kind;

    protected SkillConcept() {} // for JPA

    public SkillConcept(Taxonomy taxonomy, String uri) {
        super(taxonomy, uri);
    }

    /** Takes over what an import says, as {@link TaxonomyConcept#describe} does. */
    public void describe(SkillKind newKind, ConceptLabel preferred, String text, String hash) {
        kind = newKind;
        describe(preferred, text, hash);
    }

    public SkillKind kind() {
        return kind;
    }
}
