package org.distintivo.foreign.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A badge of another issuer, as its holder has handed it in. Until the holder has confirmed that it
 * is theirs it is a draft, which is forgotten after a day. It is verified again every night; what
 * that found is all that is ever said of it.
 */
@Entity
@Table(name = "foreign_badge")
public class ForeignBadge extends VersionedEntity {

    /** So many of them one person may have. */
    public static final int MOST = 100;

    /** So long others are shown one that could not be checked. */
    public static final Duration PATIENCE = Duration.ofDays(30);

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "earner_id")
    private long earnerId;

    private String fingerprint;

    private String name;

    private String issuer;

    private String report;

    @Enumerated(EnumType.STRING)
    private RecipientBond bond;

    @Enumerated(EnumType.STRING)
    private ForeignBadgeState state;

    private boolean vouched;

    private boolean shown;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "unchecked_since")
    private Instant uncheckedSince;

    @Column(name = "next_check_at")
    private Instant nextCheckAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "known_worse")
    private ForeignBadgeState knownWorse;

    @Column(name = "tell_at")
    private Instant tellAt;

    protected ForeignBadge() {} // for JPA

    /**
     * @param fingerprint by which the same badge is recognized when it is handed in again
     */
    public ForeignBadge(long earnerId, String fingerprint, RecipientBond bond, Instant now) {
        this.publicId = PublicId.random();
        this.earnerId = earnerId;
        this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
        this.bond = Objects.requireNonNull(bond, "bond");
        this.handedInAt = Objects.requireNonNull(now, "now");
    }

    /**
     * Notes what a verification found. Where somebody could not be asked, what was certain for good
     * stays so: a badge that was revoked is not in doubt again.
     *
     * @param next when it is to be verified again
     */
    public void found(ForeignFinding finding, Instant now, Instant next) {
        nextCheckAt = Objects.requireNonNull(next, "next");
        if (finding.state() == ForeignBadgeState.UNCHECKED && isBeyondDoubt()) {
            return;
        }
        report = finding.report();
        boolean remembered = vouched && finding.open() && !finding.vouched();
        vouched = finding.vouched() || remembered;
        state = finding.state();
        name = finding.name();
        issuer = remembered ? issuer : finding.issuer();
        if (finding.open()) {
            uncheckedSince = uncheckedSince == null ? now : uncheckedSince;
        } else {
            uncheckedSince = null;
            checkedAt = now;
        }
    }

    private boolean isBeyondDoubt() {
        return state == ForeignBadgeState.REVOKED;
    }

    /** Notes that a verification is under way, so that none begins beside it. */
    public void postpone(Instant next) {
        nextCheckAt = Objects.requireNonNull(next, "next");
    }

    /** Notes that the holder has confirmed that it is theirs, and has read what it is. */
    public void add(Instant now) {
        addedAt = addedAt == null ? now : addedAt;
        told();
    }

    /**
     * Plans to tell the holder that the badge is good no more, unless the holder knows that: each
     * change for the worse is told once, and one that is over by then is not told.
     *
     * @param when the holder is told, unless it is planned already
     */
    public void planToTell(Instant when) {
        if (state.isGood()) {
            knownWorse = null;
        }
        boolean news = addedAt != null && state.isWorse() && state != knownWorse;
        if (news) {
            tellAt = tellAt == null ? when : tellAt;
        } else if (state != ForeignBadgeState.UNCHECKED) {
            tellAt = null;
        }
    }

    /** Notes that the holder knows what the badge is now. */
    public void told() {
        knownWorse = state.isWorse() ? state : knownWorse;
        tellAt = null;
    }

    /** Returns whether there is something to tell the holder. */
    public boolean isToBeTold() {
        return tellAt != null && state.isWorse();
    }

    /**
     * Shows it on the holder's profile.
     *
     * @throws ForeignBadgeNotShowableException if nobody vouches for it, or it is not good
     */
    public void show(Instant now) {
        if (!isShowable(now)) {
            throw new ForeignBadgeNotShowableException();
        }
        shown = true;
    }

    public void hide() {
        shown = false;
    }

    /** Puts it back where it was before a merge; it is seen there while it is showable. */
    public void showAgain() {
        shown = true;
    }

    /** Returns whether others may be shown it, if its holder wants that. */
    public boolean isShowable(Instant now) {
        return addedAt != null
                && vouched
                && switch (state) {
                    case VALID, NOTED, EXPIRED -> true;
                    case UNCHECKED ->
                            checkedAt != null && uncheckedSince.plus(PATIENCE).isAfter(now);
                    case SUSPENDED, REVOKED, INVALID -> false;
                };
    }

    public void moveTo(long owner) {
        earnerId = owner;
    }

    public String publicId() {
        return publicId;
    }

    public long earnerId() {
        return earnerId;
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** Returns what the badge calls itself; empty where it does not. */
    public String name() {
        return name;
    }

    /** Returns the issuer's name where that is certain, else by what the issuer goes. */
    public String issuer() {
        return issuer;
    }

    /** Returns the last report, as {@link ForeignFinding} has it. */
    public String report() {
        return report;
    }

    public RecipientBond bond() {
        return bond;
    }

    public ForeignBadgeState state() {
        return state;
    }

    /** Returns whether it is certain who issued it. */
    public boolean isVouched() {
        return vouched;
    }

    /** Returns whether the holder wants it on the profile. */
    public boolean isShown() {
        return shown;
    }

    public Instant handedInAt() {
        return handedInAt;
    }

    /** Returns when its holder confirmed it; null for a draft. */
    public Instant addedAt() {
        return addedAt;
    }

    /** Returns when everybody was last asked who had to be; null if never. */
    public Instant checkedAt() {
        return checkedAt;
    }

    /** Returns since when somebody cannot be asked; null while everybody can. */
    public Instant uncheckedSince() {
        return uncheckedSince;
    }

    public Instant nextCheckAt() {
        return nextCheckAt;
    }
}
