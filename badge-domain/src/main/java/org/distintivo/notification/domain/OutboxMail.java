package org.distintivo.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.distintivo.notification.domain.MailTarget.OfAccount;
import org.distintivo.notification.domain.MailTarget.OfCase;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.MailTarget.OfErased;
import org.distintivo.notification.domain.MailTarget.OfMailbox;
import org.distintivo.notification.domain.MailTarget.OfPerson;
import org.distintivo.notification.domain.MailTarget.OfProof;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A mail that somebody shall get, written in the transaction of what it tells of, so that neither
 * exists without the other.
 *
 * <p>It waits as {@code QUEUED}. A job claims it for a while ({@code SENDING}), makes its words and
 * links, and gives it to the mail server: {@code SENT}. When that fails for now, it is queued again
 * with a growing wait; when it fails for good, it is {@code FAILED} until staff have it tried
 * again. Trouble with the server itself never uses a mail up. Without a mail server it is {@code
 * KEPT}, to be read in the console. If its reader does not want such mail, it is {@code NOT_WANTED}
 * and what it tells of waits in the portal.
 *
 * <p>The last mail to somebody who was erased holds the address itself, and forgets it as soon as
 * it was sent or is given up.
 *
 * <p>Its Message-ID is made once: should a server die between sending and writing that down, the
 * mail goes out a second time under the same id, and receivers can tell (RFC 5322 §3.6.4).
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends VersionedEntity {

    /** RFC 5321 §4.5.4.1: the give-up time generally needs to be at least 4 to 5 days. */
    static final Duration PATIENCE = Duration.ofDays(5);

    private static final Duration LONGEST_IMPORT = Duration.ofHours(2);

    private static final Set<MailState> RETRIABLE =
            EnumSet.of(MailState.QUEUED, MailState.FAILED, MailState.KEPT, MailState.CANCELLED);
    private static final Set<MailState> CANCELLABLE =
            EnumSet.of(MailState.QUEUED, MailState.FAILED, MailState.KEPT);

    @Column(name = "public_id")
    private String publicId;

    @Enumerated(EnumType.STRING)
    private MailTemplate template;

    @Column(name = "earner_id")
    private Long earnerId;

    @Column(name = "account_id")
    private Long accountId;

    private String address;

    @Column(name = "address_proof_id")
    private Long addressProofId;

    @Column(name = "support_message_id")
    private Long supportMessageId;

    private String data;
    private boolean urgent;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "patient_until")
    private Instant patientUntil;

    private int attempts;

    @Column(name = "sent_to")
    private String sentTo;

    private String locale;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private DeliveryFailure.Kind failure;

    private String reply;

    protected OutboxMail() {} // for JPA

    public OutboxMail(
            MailTemplate template, MailTarget target, MailData data, MessageOrigin origin) {
        this.template = Objects.requireNonNull(template, "template");
        this.publicId = PublicId.random();
        this.messageId = "<" + publicId + "@" + origin.senderDomain() + ">";
        this.data = data.toJson();
        this.urgent = template.isUrgent();
        this.state = MailState.QUEUED;
        this.createdAt = origin.at();
        this.dueAt = origin.at();
        this.patientUntil = origin.at().plus(PATIENCE);
        if (target instanceof OfEarner earner) {
            this.earnerId = earner.earnerId();
        } else if (target instanceof OfPerson person) {
            this.earnerId = person.earnerId();
            this.address = person.address();
        } else if (target instanceof OfAccount account) {
            this.accountId = account.accountId();
        } else if (target instanceof OfMailbox mailbox) {
            this.accountId = mailbox.accountId();
            this.address = mailbox.address();
        } else if (target instanceof OfProof proof) {
            this.addressProofId = proof.proofId();
        } else if (target instanceof OfCase about) {
            this.supportMessageId = about.messageId();
        } else if (target instanceof OfErased erased) {
            this.address = erased.address();
            this.locale = erased.language().toLanguageTag();
        }
    }

    /**
     * Lets the mail wait until an import has ended, which may have more to tell the same reader; if
     * that takes very long it goes out all the same.
     */
    public void waitForImport(long id, Instant now) {
        importId = id;
        dueAt = now.plus(LONGEST_IMPORT);
    }

    /** Lets the mail wait for a while for more to tell the same reader. */
    public void collect(Duration time) {
        dueAt = createdAt.plus(time);
    }

    /** Adds badges of the same request or minute, so that one mail tells of them all. */
    public void join(List<String> badgeIds) {
        if (state != MailState.QUEUED) {
            throw new MailNotChangeableException(state);
        }
        data = MailData.fromJson(data).with(badgeIds).toJson();
    }

    /** Leases the mail to the caller, who is about to send it. */
    public boolean claim(Instant now, Duration lease) {
        if (!isDue(now)) {
            return false;
        }
        state = MailState.SENDING;
        dueAt = now.plus(lease);
        attempts++;
        return true;
    }

    /** Returns whether its time has come, or the lease of a server that died has ended. */
    private boolean isDue(Instant now) {
        return (state == MailState.QUEUED || state == MailState.SENDING) && !dueAt.isAfter(now);
    }

    /** Marks the mail as taken by the mail server. */
    public void sent(Delivery delivery) {
        settle(MailState.SENT, delivery);
        sentAt = delivery.at();
    }

    /**
     * Keeps the mail to be read in the console, as there is no mail server; the last one to
     * somebody who was erased is dropped, because without the address there is nothing to read.
     */
    public void keep(Delivery delivery) {
        if (isToErased()) {
            dropAsPointless();
        } else {
            settle(MailState.KEPT, delivery);
        }
    }

    private void settle(MailState outcome, Delivery delivery) {
        state = outcome;
        sentTo = delivery.address();
        locale = delivery.locale().toLanguageTag();
        failure = null;
        reply = null;
        forgetErased();
    }

    private boolean isToErased() {
        return earnerId == null
                && accountId == null
                && addressProofId == null
                && supportMessageId == null;
    }

    /** Nothing is left of whoever was erased, once the last mail is out of the way. */
    private void forgetErased() {
        if (isToErased()) {
            address = null;
            sentTo = null;
        }
    }

    /**
     * Notes a failed attempt; the kind of failure decides whether there is another one.
     *
     * @return whether it is given up
     */
    public boolean failed(DeliveryFailure why, Instant now, RandomGenerator chance) {
        failure = why.kind();
        reply = why.reply().isEmpty() ? null : why.reply();
        var server = why.kind() == DeliveryFailure.Kind.SERVER_TROUBLE;
        var waits = server && !isToErased();
        var givenUp = why.isPermanent() || (!waits && !now.isBefore(patientUntil));
        state = givenUp ? MailState.FAILED : MailState.QUEUED;
        if (givenUp) {
            forgetErased();
        }
        dueAt = (server ? BackOff.FOR_SERVER : BackOff.FOR_MAIL).next(attempts, now, chance);
        return givenUp;
    }

    /** Makes the mail due now, with as many attempts as a new one. */
    public void retry(Instant now) {
        if (!RETRIABLE.contains(state) || isToErased()) {
            throw new MailNotChangeableException(state);
        }
        state = MailState.QUEUED;
        dueAt = now;
        patientUntil = now.plus(PATIENCE);
        attempts = 0;
    }

    /** Cancels the mail on behalf of staff. */
    public void cancel() {
        if (!CANCELLABLE.contains(state)) {
            throw new MailNotChangeableException(state);
        }
        state = MailState.CANCELLED;
        forgetErased();
    }

    /** Drops the mail because its reader does not want mail of this kind. */
    public void dropAsNotWanted() {
        state = MailState.NOT_WANTED;
        failure = null;
        reply = null;
    }

    /**
     * Drops the mail because nothing is left to say, for example when every badge was accepted
     * meanwhile.
     */
    public void dropAsPointless() {
        state = MailState.CANCELLED;
        forgetErased();
        failure = null;
        reply = null;
    }

    public String publicId() {
        return publicId;
    }

    public MailTemplate template() {
        return template;
    }

    public MailTarget target() {
        if (earnerId != null) {
            return address == null ? new OfEarner(earnerId) : new OfPerson(earnerId, address);
        }
        if (isToErased()) {
            return new OfErased(address == null ? "" : address, Locale.forLanguageTag(locale));
        }
        if (addressProofId != null) {
            return new OfProof(addressProofId);
        }
        if (supportMessageId != null) {
            return new OfCase(supportMessageId);
        }
        return address == null ? new OfAccount(accountId) : new OfMailbox(accountId, address);
    }

    public MailData data() {
        return MailData.fromJson(data);
    }

    public String messageId() {
        return messageId;
    }

    public MailState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns when the job looks at it next: the next attempt, or the end of a lease. */
    public Instant dueAt() {
        return dueAt;
    }

    public int attempts() {
        return attempts;
    }

    /** Returns the address it went to; null before. */
    public String sentTo() {
        return sentTo;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Returns why the last attempt failed; null when none did. */
    public DeliveryFailure failure() {
        return failure == null ? null : new DeliveryFailure(failure, reply == null ? "" : reply);
    }
}
