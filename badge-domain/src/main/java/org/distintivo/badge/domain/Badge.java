package org.distintivo.badge.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * What one earner was awarded for one exam or certification.
 *
 * <p>It waits until the earner accepts or declines it; there is no deadline. Until then it follows
 * the earner's results: withdrawn when they no longer give it, waiting again under the same id when
 * they do. Once accepted it can only be suspended, revoked or expire. Its public id never changes,
 * its artwork only if its holder wants a newer one.
 */
@Entity
@Table(name = "badge")
public class Badge extends VersionedEntity {

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "earner_id")
    private long earnerId;

    @Enumerated(EnumType.STRING)
    private AchievementKind kind;

    private String code;
    private int design;

    /** Null while its holder has chosen no other. */
    @Column(name = "awarded_design")
    private Integer awardedDesign;

    @Enumerated(EnumType.STRING)
    private BadgeState state;

    @Column(name = "earned_on")
    private LocalDate earnedOn;

    @Column(name = "result_partner")
    private String resultPartner;

    @Column(name = "result_external_id")
    private String resultExternalId;

    private String score;
    private String evidence;

    /** Codes with a line each; null in a badge that was awarded before they were kept. */
    private String exams;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    /** When its earner was reminded of it, or had decided without; null before. */
    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "reason_text")
    private String reasonText;

    /** The public id of another one for the same achievement, which stands for this one. */
    @Column(name = "doubled_by")
    private String doubledBy;

    protected Badge() {} // for JPA

    /**
     * @param award what was earned, when and by which result
     * @param design the edition of the artwork, kept until its holder wants another
     */
    public Badge(long earnerId, Award award, int design, Instant now) {
        this.publicId = PublicId.random();
        this.earnerId = earnerId;
        this.kind = award.achievement().kind();
        this.code = award.achievement().code();
        this.design = design;
        this.state = BadgeState.WAITING;
        this.waitingSince = Objects.requireNonNull(now, "now");
        this.changedAt = now;
        take(award);
    }

    /**
     * Accepts the badge; accepting twice is harmless.
     *
     * @return whether this call changed anything; accepting twice is harmless
     */
    public boolean accept(Instant now) {
        if (state == BadgeState.ACCEPTED) {
            return false;
        }
        if (state != BadgeState.WAITING && state != BadgeState.DECLINED) {
            throw new BadgeNotClaimableException(state);
        }
        acceptedAt = now;
        become(BadgeState.ACCEPTED, now);
        return true;
    }

    /**
     * Declines the badge; declining twice is harmless.
     *
     * @return whether this call changed anything; declining twice is harmless
     */
    public boolean decline(Instant now) {
        if (state == BadgeState.DECLINED) {
            return false;
        }
        if (state != BadgeState.WAITING) {
            throw new BadgeNotClaimableException(state);
        }
        if (remindedAt == null) {
            remindedAt = now; // whoever has decided once knows of it
        }
        become(BadgeState.DECLINED, now);
        return true;
    }

    /**
     * Notes that the earner is reminded of the waiting badge, which happens once in its life.
     *
     * @return whether there is to be a reminder
     */
    public boolean remind(Instant now) {
        if (state != BadgeState.WAITING || remindedAt != null) {
            return false;
        }
        remindedAt = Objects.requireNonNull(now, "now");
        return true;
    }

    /**
     * Takes a decline back: the badge waits again.
     *
     * @return whether this call changed anything
     */
    public boolean reconsider(Instant now) {
        if (state == BadgeState.WAITING) {
            return false;
        }
        if (state != BadgeState.DECLINED) {
            throw new BadgeNotClaimableException(state);
        }
        become(BadgeState.WAITING, now);
        return true;
    }

    /**
     * Takes over what the results give: a withdrawn badge waits again, a waiting one is updated.
     */
    boolean follow(Award award, Instant now) {
        if (state.isIssued()) {
            if (exams == null) {
                exams = lines(award.exams());
            }
            return false;
        }
        take(award);
        if (state != BadgeState.WITHDRAWN) {
            return false;
        }
        waitingSince = now;
        become(BadgeState.WAITING, now);
        return true;
    }

    /** Withdraws a waiting or declined badge, because the results no longer give it. */
    boolean withdraw(Instant now) {
        if (state != BadgeState.WAITING && state != BadgeState.DECLINED) {
            return false;
        }
        become(BadgeState.WITHDRAWN, now);
        return true;
    }

    /**
     * Revokes an accepted badge for good.
     *
     * @throws BadgeNotRevocableException when it was never accepted or is revoked already
     */
    public void revoke(RevocationReason reason, Instant now) {
        if (state != BadgeState.ACCEPTED && state != BadgeState.SUSPENDED) {
            throw new BadgeNotRevocableException(state);
        }
        reasonCode = reason.code();
        reasonText = reason.text();
        become(BadgeState.REVOKED, now);
    }

    /**
     * Suspends an accepted badge.
     *
     * @return whether this call changed anything
     */
    public boolean suspend(Instant now) {
        if (state == BadgeState.SUSPENDED) {
            return false;
        }
        if (state != BadgeState.ACCEPTED) {
            throw new BadgeNotRevocableException(state);
        }
        become(BadgeState.SUSPENDED, now);
        return true;
    }

    /**
     * Ends a suspension.
     *
     * @return whether this call changed anything
     */
    public boolean reinstate(Instant now) {
        if (state == BadgeState.ACCEPTED) {
            return false;
        }
        if (state != BadgeState.SUSPENDED) {
            throw new BadgeNotRevocableException(state);
        }
        become(BadgeState.ACCEPTED, now);
        return true;
    }

    /**
     * Shows another edition of the artwork, as its holder wants it; nothing else changes.
     *
     * @param edition the newest of its achievement, or the one that it was awarded with
     * @return whether this call changed anything
     * @throws BadgeNotRedesignableException when it is not accepted
     */
    public boolean show(int edition) {
        if (state != BadgeState.ACCEPTED) {
            throw new BadgeNotRedesignableException(state);
        }
        if (edition == design) {
            return false;
        }
        awardedDesign = awardedDesign();
        design = edition;
        return true;
    }

    /** Makes it another earner's, who is the same person. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    /**
     * Lets another badge for the same achievement stand for it; its own address goes on answering.
     */
    void standBehind(Badge other) {
        doubledBy = other.publicId();
    }

    /** Stands for itself again. */
    void standAlone() {
        doubledBy = null;
    }

    /** Returns whether its earner has another one for the same achievement that stands for it. */
    public boolean isDoubled() {
        return doubledBy != null;
    }

    /** Returns the public id of the one that stands for it; empty for most. */
    public Optional<String> doubledBy() {
        return Optional.ofNullable(doubledBy);
    }

    /**
     * Goes back to a state of before, as far as nothing was decided for good since: what was
     * accepted meanwhile stays so.
     */
    public void restore(BadgeState before) {
        var open = !state.isIssued() && !state.isFinal();
        if (open && !before.isIssued() && !before.isFinal()) {
            state = before;
        }
    }

    private void take(Award award) {
        earnedOn = award.earnedOn();
        resultPartner = award.resultPartner();
        resultExternalId = award.resultExternalId();
        score = award.performance().score();
        evidence = award.performance().evidence();
        exams = lines(award.exams());
    }

    private static String lines(List<String> codes) {
        return String.join("\n", codes);
    }

    private void become(BadgeState next, Instant now) {
        state = next;
        changedAt = Objects.requireNonNull(now, "now");
    }

    public AchievementKey achievement() {
        return new AchievementKey(kind, code);
    }

    public String publicId() {
        return publicId;
    }

    public long earnerId() {
        return earnerId;
    }

    /** Returns the edition of the artwork that it shows. */
    public int design() {
        return design;
    }

    /** Returns the edition of the artwork that it was awarded with. */
    public int awardedDesign() {
        return awardedDesign == null ? design : awardedDesign;
    }

    public BadgeState state() {
        return state;
    }

    public LocalDate earnedOn() {
        return earnedOn;
    }

    public String resultPartner() {
        return resultPartner;
    }

    public String resultExternalId() {
        return resultExternalId;
    }

    /** Returns what the result that earned it says beyond the pass. */
    public Performance performance() {
        return new Performance(score, evidence);
    }

    /**
     * Returns the codes of the exams that earned it, among those that its achievement names; empty
     * when that is not known.
     */
    public Optional<List<String>> exams() {
        return Optional.ofNullable(exams)
                .map(codes -> codes.isEmpty() ? List.of() : List.of(codes.split("\n")));
    }

    public Instant waitingSince() {
        return waitingSince;
    }

    /** Returns when the badge was accepted; null before. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Returns why the badge was revoked; empty unless it is. */
    public Optional<RevocationReason> revocationReason() {
        return Optional.ofNullable(reasonCode)
                .map(it -> RevocationReason.Cause.valueOf(it.toUpperCase(Locale.ROOT)))
                .map(it -> new RevocationReason(it, reasonText));
    }
}
