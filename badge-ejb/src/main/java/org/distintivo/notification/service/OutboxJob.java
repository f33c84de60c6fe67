package org.distintivo.notification.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timer;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.service.DatabaseFaults;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;
import org.distintivo.platform.service.Retries;
import org.distintivo.platform.service.Settings;

/**
 * Sends what is due, every few seconds, on a few connections at once, each on one of the servers.
 * One connection is for mails that somebody waits for: whatever holds the others up, a code to
 * confirm an address does not stand behind it.
 *
 * <p>A mail is claimed, put together, sent and noted as sent, in that order and in transactions of
 * their own. Only a server that dies between the last two steps makes a mail go out twice, under
 * the same Message-ID; a server that dies earlier leaves a mail that is taken up again when its
 * lease has ended.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn({"Migrations", "RepeatedErasureStartup"})
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxJob {

    private static final Logger LOG = Logger.getLogger(OutboxJob.class.getName());

    /**
     * Of a connection, prolonged with each look for mail. Short, because another server takes over
     * only after it; two at work at once would do no harm, since each mail is claimed as well.
     */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final String URGENT = "outbox-urgent";

    @Inject private OutboxQueue queue;
    @Inject private LeasedWork work;
    @Inject private Retries retries;
    @Inject private Settings settings;

    private final AtomicBoolean serverIsDown = new AtomicBoolean();

    /**
     * Each schedule is one connection; its name is that of the connection's lease. They take turns
     * in looking, so that one mail is not looked for by all.
     */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = URGENT)
    @Schedule(hour = "*", minute = "*", second = "1/3", persistent = false, info = "outbox-1")
    @Schedule(hour = "*", minute = "*", second = "2/3", persistent = false, info = "outbox-2")
    void look(Timer connection) {
        var job = new Job((String) connection.getInfo(), LEASE);
        var wanted = job.name().equals(URGENT) ? DueMail.URGENT : DueMail.ALL;
        work.runIf(() -> queue.hasDue(wanted), job, () -> empty(wanted, job));
    }

    private boolean empty(DueMail wanted, Job job) {
        var server = SmtpServer.of(settings);
        if (server.isEmpty()) {
            each(wanted, job, this::keep, () -> true);
            return false;
        }
        try (var connection = SmtpConnection.open(server.get(), settings.mailFrom())) {
            tellIfChanged(false, server.get());
            each(wanted, job, id -> send(id, connection), connection::isUsable);
        } catch (DeliveryFailedException e) {
            tellIfChanged(true, server.get());
            queue.postponeDue(wanted, e.failure());
        }
        return false;
    }

    /** Sends mail by mail while there is one and this server holds the lease. */
    private void each(DueMail wanted, Job job, LongConsumer step, BooleanSupplier mayGoOn) {
        var due = queue.listDue(wanted);
        while (!due.isEmpty()) {
            for (long id : due) {
                if (!mayGoOn.getAsBoolean()) {
                    return;
                }
                if (queue.claim(id)) {
                    step.accept(id);
                }
            }
            due = work.prolong(job) ? queue.listDue(wanted) : List.of();
        }
    }

    private void send(long id, SmtpConnection connection) {
        var mail = compose(id);
        if (mail.isPresent() && handOver(mail.get(), connection)) {
            // were this to fail, the mail would stay claimed and go out again after its lease
            queue.sent(mail.get());
        }
    }

    private boolean handOver(OutgoingMail mail, SmtpConnection connection) {
        try {
            connection.send(mail);
            return true;
        } catch (DeliveryFailedException e) {
            queue.failed(mail, e.failure());
            return false;
        }
    }

    private Optional<OutgoingMail> compose(long id) {
        return attempt(id, () -> queue.compose(id)).flatMap(it -> it);
    }

    private void keep(long id) {
        attempt(
                id,
                () -> {
                    queue.keep(id);
                    return true;
                });
    }

    /**
     * Composes one mail, once more if another connection has changed the same person meanwhile; a
     * mail that cannot be composed does not stop the others.
     */
    private <T> Optional<T> attempt(long id, Supplier<T> composing) {
        try {
            return Optional.of(retries.run(composing));
        } catch (EJBException | RuleViolation e) {
            if (DatabaseFaults.isAway(e)) {
                throw e; // says nothing about this mail
            }
            if (queue.notComposed(id)) {
                LOG.log(Level.WARNING, "DIST0902W mail " + id + " could not be put together", e);
            }
            return Optional.empty();
        }
    }

    private void tellIfChanged(boolean down, SmtpServer server) {
        if (serverIsDown.compareAndSet(!down, down)) {
            LOG.log(
                    down ? Level.WARNING : Level.INFO,
                    down
                            ? "DIST0901W mail server {0} cannot be reached; mail waits"
                            : "DIST0900I mail server {0} can be reached again",
                    server);
        }
    }
}
