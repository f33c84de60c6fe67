package org.distintivo.insight.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** An occupation, or a heading over occupations, with its groups in the statistics. */
@Entity
@Table(name = "occupation")
public class OccupationConcept extends TaxonomyConcept {

    @Enumerated(EnumType.STRING)
    private OccupationKind kind;

    private String isco;
    private String soc;

    protected OccupationConcept() {} // for JPA

    public OccupationConcept(Taxonomy taxonomy, String uri) {
        super(taxonomy, uri);
    }

    /**
     * Says in which groups of the statistics it belongs.
     *
     * @param newIsco ISCO-08, such as {@code 2512}; null where it is not known
     * @param newSoc SOC 2018, such as {@code 15-1252}; null where it is not known
     */
    public void classify(String newIsco, String newSoc) {
        isco = newIsco;
        soc = newSoc;
    }

    /** Takes over what an import says, as {@link TaxonomyConcept#describe} does. */
    public void describe(OccupationKind newKind, ConceptLabel preferred, String text, String hash) {
        kind = newKind;
        describe(preferred, text, hash);
    }

    public OccupationKind kind() {
        return kind;
    }

    /** Returns its group in ISCO-08; null where it is not known. */
    public String isco() {
        return isco;
    }

    /** Returns its code in SOC 2018; null where it is not known. */
    public String soc() {
        return soc;
    }
}
