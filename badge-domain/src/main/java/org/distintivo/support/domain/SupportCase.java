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
 * Somebody misses a badge and agreed that the people of the program look for it. It stands on their
 * first page until one of them closes it, and can be opened again.
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

    private String note;

    @Column(name = "open_mark")
    private String openMark;

    protected SupportCase() {} // for JPA

    public SupportCase(Asker asker, MissingBadgeQuestion question, Finding finding, Instant now) {
        publicId = PublicId.random();
        earnerId = asker.earnerId();
        normalized = asker.address().normalized();
        original = asker.address().original();
        locale = asker.language().toLanguageTag();
        if (question.achievement() != null) {
            kind = question.achievement().kind();
            code = question.achievement().code();
        }
        openedAt = now;
        openMark = mark(asker.address(), question.achievement());
        ask(question, finding);
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

    /** Opens it again. */
    public boolean reopen() {
        var was = closedAt != null;
        closedAt = null;
        openMark = mark(asker().address(), achievement().orElse(null));
        return was;
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

    /** Returns what the person was told. */
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
