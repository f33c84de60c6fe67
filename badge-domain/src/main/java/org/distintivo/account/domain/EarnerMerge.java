package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.account.domain.Earner.ToldName;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Two people who became one, or shall, or were that for a time. It is proposed where two members of
 * staff have to agree, done, and can be undone for fourteen days.
 */
@Entity
@Table(name = "earner_merge")
public class EarnerMerge extends VersionedEntity {

    /** How long it can be undone. */
    public static final Duration UNDO = Duration.ofDays(14);

    /** The states that there are. */
    public enum State {
        /** Waits for a second member of staff. */
        PROPOSED,
        /** A second member of staff did not agree. */
        REFUSED,
        DONE,
        UNDONE
    }

    /** How somebody has shown that both are one person. */
    public enum Way {
        /** Whoever signed in with the one has read the mail of the other. */
        MAILBOX,
        /** Whoever read the mail of the one knew the password of the other. */
        PASSWORD,
        /** Staff have it in writing. */
        STAFF
    }

    @Column(name = "kept_id")
    private long keptId;

    @Column(name = "gone_id")
    private long goneId;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String evidence;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "undo_until")
    private Instant undoUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "told_given_name")
    private String givenName;

    @Column(name = "told_family_name")
    private String familyName;

    @Column(name = "certified_name")
    private String certifiedName;

    protected EarnerMerge() {} // for JPA

    /**
     * @throws MergeRefusedException if both are the same person
     */
    public EarnerMerge(long keptId, long goneId, Way way, Instant now) {
        if (keptId == goneId) {
            throw MergeRefusedException.ofOne();
        }
        this.keptId = keptId;
        this.goneId = goneId;
        this.way = Objects.requireNonNull(way, "way");
        this.createdAt = Objects.requireNonNull(now, "now");
    }

    /**
     * Notes what staff go by.
     *
     * @param by principal of who has it
     */
    public void rely(String text, String by) {
        evidence = Objects.requireNonNull(text, "text");
        proposedBy = Objects.requireNonNull(by, "by");
    }

    /**
     * Notes that a second member of staff agrees.
     *
     * @throws MergeRefusedException if it is the same one, or nothing waits any more
     */
    public void approve(String by) {
        requireSecond(by);
        approvedBy = by;
    }

    /** Notes that a member of staff does not agree; whoever proposed it may take it back so. */
    public void refuse(String by, Instant now) {
        if (state != State.PROPOSED) {
            throw MergeRefusedException.over();
        }
        approvedBy = by;
        state = State.REFUSED;
        endedAt = now;
    }

    private void requireSecond(String by) {
        if (state != State.PROPOSED) {
            throw MergeRefusedException.over();
        }
        if (by.equals(proposedBy)) {
            throw MergeRefusedException.needsAnother();
        }
    }

    /** Notes that it happens, and what results had told of the name of who stays. */
    public void happen(ToldName before, Instant now) {
        state = State.DONE;
        mergedAt = now;
        undoUntil = now.plus(UNDO);
        givenName = before.givenName();
        familyName = before.familyName();
        certifiedName = before.certifiedName();
    }

    /** Returns whether it can be undone. */
    public boolean isUndoable(Instant now) {
        return state == State.DONE && now.isBefore(undoUntil);
    }

    /**
     * Notes that it is undone.
     *
     * @throws MergeRefusedException if it is too late, or was done before
     */
    public void undo(Instant now) {
        if (!isUndoable(now)) {
            throw MergeRefusedException.over();
        }
        state = State.UNDONE;
        endedAt = now;
    }

    /** Returns what results had told of the name of who stays. */
    public ToldName toldName() {
        return new ToldName(givenName, familyName, certifiedName);
    }

    public long keptId() {
        return keptId;
    }

    public long goneId() {
        return goneId;
    }

    public State state() {
        return state;
    }

    public Way way() {
        return way;
    }

    /** Returns what staff went by; null where the owner has shown it. */
    public String evidence() {
        return evidence;
    }

    /** Returns the principal of who proposed it; null where its owner did it. */
    public String proposedBy() {
        return proposedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns when it happened; null before. */
    public Instant mergedAt() {
        return mergedAt;
    }

    /** Returns until when it can be undone; null before it happened. */
    public Instant undoUntil() {
        return undoUntil;
    }
}
