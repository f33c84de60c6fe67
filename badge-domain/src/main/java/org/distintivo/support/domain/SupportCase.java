package org.distintivo.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Somebody asks the people of the program something, or misses a badge and agreed that they look
 * for it. It stands on their first page until one of them answers or closes it; whoever asked can
 * write again, which opens it again.
 */
@Entity
@Table(name = "support_case")
public class SupportCase extends VersionedEntity {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 500;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "earner_id")
    private Long earnerId;

    private String normalized;
    private String original;
    private String locale;

    @Enumerated(EnumType.STRING)
    private AchievementKind kind;

    private String code;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    private String candidate;

    @Column(name = "other_address")
    private String otherAddress;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private CaseTopic topic;

    private String note;

    @Column(name = "open_mark")
    private String openMark;

    protected SupportCase() {} // for JPA

    /** About a badge that is missing. */
    public SupportCase(Asker asker, MissingBadgeQuestion question, Finding finding, Instant now) {
        this(asker, CaseTopic.MISSING_BADGE, question.achievement(), now);
        ask(question, finding);
    }

    /**
     * @param about the exam or certification; null for none
     */
    public SupportCase(Asker asker, CaseTopic topic, AchievementKey about, Instant now) {
        publicId = PublicId.random();
        this.topic = topic;
        earnerId = asker.earnerId();
        normalized = asker.address().normalized();
        original = asker.address().original();
        locale = asker.language().toLanguageTag();
        if (about != null) {
            kind = about.kind();
            code = about.code();
        }
        openedAt = now;
        openMark = ownMark();
    }

    /**
     * Who asks, and can be answered.
     *
     * @param earnerId null where nothing was ever earned under the address
     * @param address one that is proved
     */
    public record Asker(Long earnerId, MailAddress address, Locale language) {

        /** Omits the address, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "Asker[" + earnerId + "]";
        }
    }

    /** Takes over what the person says of the same badge now. */
    public final void ask(MissingBadgeQuestion question, Finding found) {
        takenOn = question.takenOn();
        candidate = question.candidateId();
        otherAddress = question.otherAddress() == null ? null : question.otherAddress().original();
        finding = found;
        answeredAt = null;
    }

    /** Lets it wait for staff, because whoever asked has written again. */
    public void hear() {
        answeredAt = null;
        if (closedAt != null) {
            reopen();
        }
    }

    /** Notes that staff have answered; whoever asked may write again, closed or not. */
    public void answer(Instant now) {
        answeredAt = now;
    }

    public CaseState state() {
        if (closedAt != null) {
            return CaseState.CLOSED;
        }
        return answeredAt == null ? CaseState.OPEN : CaseState.ANSWERED;
    }

    public CaseTopic topic() {
        return topic;
    }

    /**
     * Returns what an open case is found by, of which there is one for each person and badge.
     *
     * @param achievement null for something else
     */
    public static String mark(MailAddress address, AchievementKey achievement) {
        return Sha256.hex(address.normalized() + " " + (achievement == null ? "" : achievement));
    }

    /**
     * Closes it; closing again changes nothing.
     *
     * @param newNote what was done, for staff only; may be empty
     * @return whether this call changed anything
     */
    public boolean close(String newNote, Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        openMark = null;
        note = newNote;
        return true;
    }

    /** Opens it again, to wait for staff. */
    public boolean reopen() {
        var was = closedAt != null;
        closedAt = null;
        answeredAt = null;
        openMark = ownMark();
        return was;
    }

    /** Returns what it is found by while it is open; of requests there may be several. */
    public final String ownMark() {
        return topic == CaseTopic.MISSING_BADGE
                ? mark(asker().address(), achievement().orElse(null))
                : Sha256.hex(publicId);
    }

    /** Makes it another earner's, who is the same person. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    public String publicId() {
        return publicId;
    }

    public Optional<AchievementKey> achievement() {
        return Optional.ofNullable(kind).map(it -> new AchievementKey(it, code));
    }

    public Asker asker() {
        return new Asker(earnerId, MailAddress.parse(original), Locale.forLanguageTag(locale));
    }

    /** Returns what the person said. */
    public MissingBadgeQuestion question() {
        return new MissingBadgeQuestion(
                achievement().orElse(null),
                takenOn,
                candidate,
                otherAddress == null ? null : MailAddress.parse(otherAddress));
    }

    /** Returns what the person was told; null for a request. */
    public Finding finding() {
        return finding;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Returns when it was closed; null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    public String note() {
        return note == null ? "" : note;
    }
}
