package org.distintivo.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import org.distintivo.account.domain.EmailBounced;
import org.distintivo.notification.domain.Delivery;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.DeliveryFailure.Kind;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.notification.service.Composition.Nothing;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;
import org.distintivo.platform.service.Settings;

/**
 * Takes the steps of sending a mail, each in a transaction of its own, so that none is open while
 * the mail server is spoken to.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxQueue {

    private static final Logger LOG = Logger.getLogger(OutboxQueue.class.getName());

    /**
     * Longer than a mail can take; after it, by the database's clock, its server counts as dead.
     */
    private static final Duration LEASE = Duration.ofMinutes(15);

    /** Few, so that what somebody waits for never stands behind many others. */
    private static final int LOOKED_UP_AT_ONCE = 20;

    /** Few, as they are locked, and another connection may be about to do the same. */
    private static final int POSTPONED_AT_ONCE = 100;

    private static final RandomGenerator CHANCE = new SecureRandom();

    @Inject private OutboxRepository outbox;
    @Inject private MailComposer composer;
    @Inject private ApplicationLetters applications;
    @Inject private WorkingLinks freshLinks;
    @Inject private MaskedLinks maskedLinks;
    @Inject private Settings settings;
    @Inject private Event<EmailBounced> bounces;
    @Inject private Clock clock;

    /** Returns whether a mail of that kind is due. */
    public boolean hasDue(DueMail wanted) {
        return !outbox.listDueIds(wanted, outbox.now(), 1).isEmpty();
    }

    /** Returns some due mails, the urgent ones first; nothing is claimed yet. */
    public List<Long> listDue(DueMail wanted) {
        return outbox.listDueIds(wanted, outbox.now(), LOOKED_UP_AT_ONCE);
    }

    /**
     * Claims a mail for the time of a lease.
     *
     * @return false when somebody else has it, or it is not due any more
     */
    public boolean claim(long id) {
        return claim(id, outbox.now()).isPresent();
    }

    private Optional<OutboxMail> claim(long id, Instant now) {
        return outbox.findLocked(id).filter(mail -> mail.claim(now, LEASE));
    }

    /**
     * Composes a mail with working links; empty when nothing is left to say, or its reader does not
     * want such mail or was erased meanwhile.
     *
     * <p>A merge or an erasure may change the mail at the same time: that is a lost race, after
     * which the mail is to be composed anew.
     */
    public Optional<OutgoingMail> compose(long id) {
        return Retries.tellingRaces(
                () -> {
                    var it = outbox.find(id).flatMap(this::outgoing);
                    outbox.flush();
                    return it;
                });
    }

    private Optional<OutgoingMail> outgoing(OutboxMail mail) {
        return composed(mail, freshLinks).map(it -> outgoing(mail, it));
    }

    private OutgoingMail outgoing(OutboxMail mail, ComposedMail it) {
        return new OutgoingMail(
                mail.id(),
                mail.messageId(),
                settings.mailFrom(),
                it.to().deliverable(),
                clock.instant(),
                it.letter(),
                Optional.ofNullable(it.replyTo()).map(MailAddress::deliverable));
    }

    /** Notes that the mail server took the mail, unless its reader was erased meanwhile. */
    public void sent(OutgoingMail mail) {
        var delivery = new Delivery(mail.to(), mail.letter().locale(), clock.instant());
        outbox.findLocked(mail.id())
                .ifPresent(
                        it -> {
                            it.sent(delivery);
                            applications.settled(it);
                        });
    }

    /** Notes a failed attempt; an unknown mailbox is reported as an event. */
    public void failed(OutgoingMail mail, DeliveryFailure why) {
        if (why.kind() == Kind.RECIPIENT_REFUSED) {
            bounces.fire(new EmailBounced(mail.to()));
        }
        failed(mail.id(), why);
    }

    private boolean failed(long id, DeliveryFailure why) {
        var mail = outbox.findLocked(id);
        if (mail.isPresent() && mail.get().failed(why, outbox.now(), CHANCE)) {
            LOG.warning(() -> "DIST0903W mail " + id + " given up: " + why);
            applications.settled(mail.get());
        }
        return mail.isPresent();
    }

    /**
     * Notes that the mail could not be composed.
     *
     * @return false when there is no such mail any more, as its reader was erased meanwhile
     */
    public boolean notComposed(long id) {
        return failed(id, new DeliveryFailure(Kind.NOT_COMPOSED));
    }

    /** Postpones some due mails until the mail server can be reached. */
    public void postponeDue(DueMail wanted, DeliveryFailure why) {
        var now = outbox.now();
        for (long id : outbox.listDueIds(wanted, now, POSTPONED_AT_ONCE)) {
            claim(id, now).ifPresent(mail -> mail.failed(why, now, CHANCE));
        }
    }

    /** Keeps a claimed mail for the console, as there is no mail server. */
    public void keep(long id) {
        Retries.tellingRaces(
                () -> {
                    outbox.find(id).ifPresent(this::keep);
                    outbox.flush();
                    return id;
                });
    }

    private void keep(OutboxMail mail) {
        composed(mail, maskedLinks).ifPresent(it -> mail.keep(it.delivery(clock.instant())));
    }

    /** Composes a mail; where there is none, the reason is noted. */
    private Optional<ComposedMail> composed(OutboxMail mail, LinkSource links) {
        var composition = composer.compose(mail, links);
        if (composition instanceof ComposedMail ready) {
            return Optional.of(ready);
        }
        if (composition == Nothing.NOT_WANTED) {
            mail.dropAsNotWanted();
        } else {
            mail.dropAsPointless();
        }
        return Optional.empty();
    }
}
