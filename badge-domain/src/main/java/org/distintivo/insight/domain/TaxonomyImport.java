package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Files of a taxonomy on their way in. They are read and checked as a whole first, and nothing
 * changes: staff see what they name, what would change and what was put aside. Once they are taken
 * over, they are written in portions, each of which can be written again without harm, so that a
 * server that stops in between loses nothing; until the last one, postings are matched as before.
 */
@Entity
@Table(name = "taxonomy_import")
public class TaxonomyImport extends VersionedEntity {

    private static final String SPACE = " ";

    @Column(name = "public_id")
    private String publicId;

    private String code;
    private String title;

    @Column(name = "release_label")
    private String release;

    private String licence;
    private String attribution;

    @Column(name = "source_url")
    private String sourceUrl;

    private String language;
    private boolean whole;
    private int precedence;
    private boolean sample;

    @Enumerated(EnumType.STRING)
    private TaxonomyImportState state;

    @Column(name = "rows_read")
    private int rowsRead;

    private int skills;
    private int occupations;
    private int labels;
    private int added;
    private int changed;
    private int unchanged;
    private int vanished;
    private int aside;
    private String languages;

    @Enumerated(EnumType.STRING)
    private TaxonomyFault fault;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected TaxonomyImport() {} // for JPA

    /**
     * What is said of files that are handed in.
     *
     * @param code of the taxonomy
     * @param language BCP 47 of files whose name says none
     * @param whole whether they name everything there is
     * @param precedence of the taxonomy among those that know the same wording
     * @param sample whether they belong to the sample data
     */
    public record Request(
            String code,
            TaxonomyOrigin origin,
            String language,
            boolean whole,
            int precedence,
            boolean sample) {}

    /**
     * What the files name.
     *
     * @param skills without headings
     * @param occupations without headings
     * @param aside how many rows, steps and files were put aside
     */
    public record Found(
            int rows, int skills, int occupations, int labels, int aside, List<String> languages) {}

    /**
     * What they change, or would change, in concepts of both kinds.
     *
     * @param vanished how many they no longer name
     */
    public record Changes(int added, int changed, int unchanged, int vanished) {}

    public TaxonomyImport(Request request, Instant now) {
        publicId = PublicId.random();
        code = request.code();
        title = request.origin().title();
        release = request.origin().release();
        licence = request.origin().licence();
        attribution = request.origin().attribution();
        sourceUrl = request.origin().sourceUrl();
        language = request.language();
        whole = request.whole();
        precedence = request.precedence();
        sample = request.sample();
        languages = "";
        state = TaxonomyImportState.UPLOADING;
        createdAt = now;
    }

    /** Marks the files as complete. */
    public void queue() {
        become(TaxonomyImportState.UPLOADING, TaxonomyImportState.QUEUED);
    }

    /** Notes what they name and would change; sample data need nobody's yes. */
    public void read(Found found, Changes changes) {
        become(
                TaxonomyImportState.QUEUED,
                sample ? TaxonomyImportState.APPROVED : TaxonomyImportState.READ);
        rowsRead = found.rows();
        skills = found.skills();
        occupations = found.occupations();
        labels = found.labels();
        aside = found.aside();
        languages = String.join(SPACE, found.languages());
        note(changes);
    }

    /** Says yes to what was read. */
    public void approve() {
        become(TaxonomyImportState.READ, TaxonomyImportState.APPROVED);
    }

    /** Says no to what was read. */
    public void refuse(Instant now) {
        become(TaxonomyImportState.READ, TaxonomyImportState.REFUSED);
        finishedAt = now;
    }

    /** Ends it, with everything written. */
    public void finish(Instant now) {
        become(TaxonomyImportState.APPROVED, TaxonomyImportState.DONE);
        finishedAt = now;
    }

    /** Ends it before its end. */
    public void fail(TaxonomyFault reason, Instant now) {
        state = TaxonomyImportState.FAILED;
        fault = reason;
        finishedAt = now;
    }

    private void note(Changes changes) {
        added = changes.added();
        changed = changes.changed();
        unchanged = changes.unchanged();
        vanished = changes.vanished();
    }

    private void become(TaxonomyImportState from, TaxonomyImportState to) {
        if (state != from) {
            throw new IllegalStateException("import is " + state + ", not " + from);
        }
        state = to;
    }

    /** Returns under what is recorded what staff decide about an import. */
    public static String subject(String id) {
        return "taxonomy-import:" + id;
    }

    public String publicId() {
        return publicId;
    }

    public Request request() {
        var origin = new TaxonomyOrigin(title, release, licence, attribution, sourceUrl);
        return new Request(code, origin, language, whole, precedence, sample);
    }

    public TaxonomyImportState state() {
        return state;
    }

    public Found found() {
        return new Found(
                rowsRead,
                skills,
                occupations,
                labels,
                aside,
                languages.isEmpty() ? List.of() : List.of(languages.split(SPACE)));
    }

    public Changes changes() {
        return new Changes(added, changed, unchanged, vanished);
    }

    public Optional<TaxonomyFault> fault() {
        return Optional.ofNullable(fault);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns when it ended; null before. */
    public Instant finishedAt() {
        return finishedAt;
    }
}
