package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * What a taxonomy names: a skill, an occupation, or a heading over some. It keeps its number and
 * its id through every import; one that the taxonomy no longer names stays, marked, and is no
 * longer matched.
 */
@MappedSuperclass
public abstract class TaxonomyConcept extends VersionedEntity {

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "taxonomy_id")
    private long taxonomyId;

    private String uri;
    private String language;
    private String label;
    private String description;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "vanished_at")
    private Instant vanishedAt;

    protected TaxonomyConcept() {} // for JPA

    protected TaxonomyConcept(Taxonomy taxonomy, String uri) {
        taxonomyId = taxonomy.id();
        this.uri = uri;
        publicId = ConceptId.of(taxonomy.code(), uri);
    }

    /**
     * Takes over what an import says.
     *
     * @param preferred the label to be shown where a reader's language has none
     * @param hash of everything that the import says of it
     */
    protected void describe(ConceptLabel preferred, String newDescription, String hash) {
        language = preferred.language();
        label = preferred.text();
        description = newDescription;
        contentHash = hash;
        vanishedAt = null;
    }

    /** Marks it as no longer named. */
    public void vanish(Instant now) {
        vanishedAt = now;
    }

    /** Returns its id in addresses. */
    public String publicId() {
        return publicId;
    }

    public long taxonomyId() {
        return taxonomyId;
    }

    /** Returns what the taxonomy calls it: an address or a code. */
    public String uri() {
        return uri;
    }

    public String language() {
        return language;
    }

    public String label() {
        return label;
    }

    /** Returns what the taxonomy explains; empty where it explains nothing. */
    public String description() {
        return description;
    }

    public String contentHash() {
        return contentHash;
    }

    /** Returns since when the taxonomy no longer names it; null while it does. */
    public Instant vanishedAt() {
        return vanishedAt;
    }
}
