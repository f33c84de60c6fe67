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
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import org.distintivo.account.domain.EmailBounced;
import org.distintivo.notification.domain.Delivery;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.DeliveryFailure.Kind;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Settings;

/**
 * The steps of sending a mail, each in a transaction of its own, so that none is open while the
 * mail server is spoken to.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxQueue {

    private static final Logger LOG = Logger.getLogger(OutboxQueue.class.getName());

    /** Longer than a mail can take; after it, a mail's server counts as dead. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final int LOOKED_UP_AT_ONCE = 100;
    private static final int POSTPONED_AT_ONCE = 500;
    private static final RandomGenerator CHANCE = new SecureRandom();

    @Inject private OutboxRepository outbox;
    @Inject private MailComposer composer;
    @Inject private FreshLinks freshLinks;
    @Inject private MaskedLinks maskedLinks;
    @Inject private Settings settings;
    @Inject private Event<EmailBounced> bounces;
    @Inject private Clock clock;

    public boolean hasDue() {
        return outbox.hasDue(clock.instant());
    }

    /** Some of what is due, the longest due first; nothing is claimed yet. */
    public List<Long> listDue() {
        return outbox.listDueIds(clock.instant(), LOOKED_UP_AT_ONCE);
    }

    /**
     * Nobody else touches the mail while the lease lasts.
     *
     * @return false when somebody else has it, or it is not due any more
     */
    public boolean claim(long id) {
        return outbox.findLocked(id).filter(m -> m.claim(clock.instant(), LEASE)).isPresent();
    }

    /** Its words, with links that work from now on; empty when there is nothing left to say. */
    public Optional<ReadyMail> compose(long id) {
        var mail = outbox.find(id).orElseThrow();
        var composed = composer.compose(mail, freshLinks);
        if (composed.isEmpty()) {
            mail.dropAsPointless();
        }
        return composed.map(
                it ->
                        new ReadyMail(
                                id,
                                mail.messageId(),
                                settings.mailFrom(),
                                it.to().deliverable(),
                                clock.instant(),
                                it.letter()));
    }

    public void sent(ReadyMail mail) {
        outbox.find(mail.id())
                .orElseThrow()
                .sent(new Delivery(mail.to(), mail.letter().locale(), clock.instant()));
    }

    /** A mailbox that is not there is told to whoever keeps the addresses. */
    public void failed(ReadyMail mail, DeliveryFailure why) {
        if (why.kind() == Kind.RECIPIENT_REFUSED) {
            bounces.fire(new EmailBounced(mail.to()));
        }
        failed(mail.id(), why);
    }

    private void failed(long id, DeliveryFailure why) {
        if (outbox.find(id).orElseThrow().failed(why, clock.instant(), CHANCE)) {
            LOG.warning(() -> "DIST0903W mail " + id + " given up: " + why);
        }
    }

    /** It could not be put together. */
    public void notComposed(long id) {
        failed(id, new DeliveryFailure(Kind.NOT_COMPOSED));
    }

    /** What is due waits for a server that can be reached. */
    public void postponeDue(DeliveryFailure why) {
        var now = clock.instant();
        for (var mail : outbox.listDue(now, POSTPONED_AT_ONCE)) {
            mail.claim(now, LEASE);
            mail.failed(why, now, CHANCE);
        }
    }

    /** Without a mail server: puts a claimed mail aside, to be read in the console. */
    public void keep(long id) {
        var mail = outbox.find(id).orElseThrow();
        composer.compose(mail, maskedLinks)
                .ifPresentOrElse(
                        it -> mail.keep(it.delivery(clock.instant())), mail::dropAsPointless);
    }
}
