package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * By which state of labels and corrections postings are to be matched, and how far that has come.
 * There is exactly one row. Each import, correction and change of the catalog begins a new edition;
 * a run then goes over everything that is stored, some hundred postings at a time, and begins anew
 * when another edition came meanwhile.
 */
@Entity
@Table(name = "matching_state")
public class MatchingState extends VersionedEntity {

    /** The id of the only row. */
    public static final long ID = 1;

    private int edition;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "matched_edition")
    private int matchedEdition;

    @Column(name = "running_edition")
    private int runningEdition;

    private long position;
    private int postings;

    @Column(name = "changed_postings")
    private int changedPostings;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "catalog_mark")
    private String catalogMark;

    @Column(name = "achievements_edition")
    private int achievementsEdition;

    protected MatchingState() {} // for JPA; the row comes with the schema

    /** Begins a new edition. */
    public void change(Instant now) {
        edition++;
        changedAt = now;
    }

    /** Returns whether something stored is still matched by an earlier edition. */
    public boolean isBehind() {
        return matchedEdition < edition;
    }

    /** Begins a run for the edition of now, unless one for it is under way. */
    public void run() {
        if (runningEdition != edition) {
            runningEdition = edition;
            position = 0;
            postings = 0;
            changedPostings = 0;
        }
    }

    /**
     * Notes how far the run has come.
     *
     * @param last the number of the last posting
     */
    public void advance(long last, int more, int changed) {
        position = last;
        postings += more;
        changedPostings += changed;
    }

    /** Ends the run. */
    public void finish(Instant now) {
        matchedEdition = runningEdition;
        runningEdition = 0;
        finishedAt = now;
    }

    /** Returns whether the achievements of a state of the catalog are matched by this edition. */
    public boolean areAchievementsAt(String mark) {
        return achievementsEdition == edition && mark.equals(catalogMark);
    }

    /** Notes that the achievements of a state of the catalog were matched by this edition. */
    public void achievementsMatched(String mark) {
        achievementsEdition = edition;
        catalogMark = mark;
    }

    public int edition() {
        return edition;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Returns for which edition a run is under way; 0 while none is. */
    public int runningEdition() {
        return runningEdition;
    }

    /** Returns the number of the last posting that the run has matched. */
    public long position() {
        return position;
    }

    /** Returns how many postings the run has matched. */
    public int postings() {
        return postings;
    }

    /** Returns for how many of them that made a difference. */
    public int changedPostings() {
        return changedPostings;
    }

    /** Returns when the last run ended; null before the first. */
    public Instant finishedAt() {
        return finishedAt;
    }
}
