package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A list of skills and occupations that somebody publishes, such as ESCO or O*NET, or one of the
 * operator's own. It holds what the last import brought that was taken over, with its version and
 * its licence.
 */
@Entity
@Table(name = "taxonomy")
public class Taxonomy extends VersionedEntity {

    private static final String SPACE = " ";

    private String code;
    private String title;

    @Column(name = "release_label")
    private String release;

    private String licence;
    private String attribution;

    @Column(name = "source_url")
    private String sourceUrl;

    private String languages;

    @Enumerated(EnumType.STRING)
    private TaxonomyState state;

    private int precedence;
    private boolean sample;
    private int skills;
    private int occupations;
    private int labels;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected Taxonomy() {} // for JPA

    /**
     * @param precedence of a wording that several taxonomies know, the lowest has it
     * @param sample whether it belongs to the sample data
     */
    public Taxonomy(String code, TaxonomyOrigin origin, int precedence, boolean sample) {
        this.code = code;
        this.precedence = precedence;
        this.sample = sample;
        state = TaxonomyState.ACTIVE;
        languages = "";
        describe(origin);
    }

    /** Takes over where it comes from. */
    public final void describe(TaxonomyOrigin origin) {
        title = origin.title();
        release = origin.release();
        licence = origin.licence();
        attribution = origin.attribution();
        sourceUrl = origin.sourceUrl();
    }

    /** Notes what it holds after an import. */
    public void hold(int newSkills, int newOccupations, int newLabels, List<String> inLanguages) {
        skills = newSkills;
        occupations = newOccupations;
        labels = newLabels;
        languages = String.join(SPACE, inLanguages);
    }

    /** Notes when it was taken over. */
    public void imported(Instant now) {
        importedAt = now;
    }

    /** Lets it count, or not. */
    public void become(TaxonomyState newState) {
        state = newState;
    }

    public String code() {
        return code;
    }

    /** Returns where it comes from. */
    public TaxonomyOrigin origin() {
        return new TaxonomyOrigin(title, release, licence, attribution, sourceUrl);
    }

    /** Returns the languages of its labels, as BCP 47. */
    public List<String> languages() {
        return languages.isEmpty() ? List.of() : List.of(languages.split(SPACE));
    }

    public TaxonomyState state() {
        return state;
    }

    public int precedence() {
        return precedence;
    }

    public boolean isSample() {
        return sample;
    }

    /** Returns how many skills it names, without headings and those that vanished. */
    public int skills() {
        return skills;
    }

    /** Returns how many occupations it names, without headings and those that vanished. */
    public int occupations() {
        return occupations;
    }

    public int labels() {
        return labels;
    }

    /** Returns when it was last taken over; null before the first time. */
    public Instant importedAt() {
        return importedAt;
    }
}
