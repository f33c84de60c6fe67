package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.ReasonText;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Somebody's wish that badges tell another name, from asking until it is decided. A slip of one or
 * two letters is decided by itself, once for each person; everything else by staff.
 */
@Entity
@Table(name = "name_correction")
public class NameCorrection extends VersionedEntity {

    /** Characters of the longest reason, on either side. */
    public static final int LONGEST_REASON = 500;

    @Column(name = "earner_id")
    private Long earnerId;

    @Column(name = "former_name", updatable = false)
    private String formerName;

    @Column(name = "wanted_name", updatable = false)
    private String wantedName;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NameCorrectionState state;

    @Column(name = "answer")
    private String answer;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected NameCorrection() {} // for JPA

    /**
     * @param reason why, in the person's words; may be empty
     * @param hadOneByItself whether one of this person's was decided by itself before
     * @throws NameUnchangedException if it is the name already
     */
    public NameCorrection(
            Earner person, String wanted, String reason, boolean hadOneByItself, Instant now) {
        earnerId = person.id();
        formerName = person.certifiedName();
        wantedName = ChosenName.require(wanted);
        if (wantedName.equals(formerName)) {
            throw new NameUnchangedException();
        }
        this.reason = words(reason);
        askedAt = Objects.requireNonNull(now, "now");
        boolean bySelf = !hadOneByItself && NameDifference.isSlip(formerName, wantedName);
        state = bySelf ? NameCorrectionState.BY_ITSELF : NameCorrectionState.OPEN;
        decidedAt = bySelf ? now : null;
    }

    /** Notes that staff have approved it. */
    public void approve(Instant now) {
        decide(NameCorrectionState.APPROVED, now);
    }

    /**
     * Notes that staff have refused it.
     *
     * @param why what the person shall read
     * @throws NameAnswerException if nothing is said, or too much
     */
    public void refuse(String why, Instant now) {
        var words = ReasonText.of(why);
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new NameAnswerException();
        }
        decide(NameCorrectionState.REFUSED, now);
        answer = words;
    }

    /** Notes that the person wants it no more. */
    public void takeBack(Instant now) {
        decide(NameCorrectionState.TAKEN_BACK, now);
    }

    /** Lets what was taken back only because its person became another one wait for staff again. */
    public void resume() {
        if (state == NameCorrectionState.TAKEN_BACK) {
            state = NameCorrectionState.OPEN;
            decidedAt = null;
        }
    }

    /** Moves it to whom its person is from now on. */
    public void moveTo(long person) {
        earnerId = person;
    }

    private void decide(NameCorrectionState decision, Instant now) {
        if (!isOpen()) {
            throw new NameDecidedException();
        }
        state = decision;
        decidedAt = Objects.requireNonNull(now, "now");
    }

    private static String words(String text) {
        var words = ReasonText.of(text);
        if (words.length() > LONGEST_REASON) {
            throw new NameAnswerException();
        }
        return words;
    }

    public boolean isOpen() {
        return state == NameCorrectionState.OPEN;
    }

    public long earnerId() {
        return earnerId;
    }

    /** Returns the certified name when it was asked for. */
    public String formerName() {
        return formerName;
    }

    public String wantedName() {
        return wantedName;
    }

    /** Returns why, in the person's words; empty if none were given. */
    public String reason() {
        return reason == null ? "" : reason;
    }

    public NameCorrectionState state() {
        return state;
    }

    /** Returns why staff refused it; empty if they did not. */
    public String answer() {
        return answer == null ? "" : answer;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Returns when it was decided or taken back; null while it waits. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
