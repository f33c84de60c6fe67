package org.distintivo.notification.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
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
import org.distintivo.platform.service.JobLease;
import org.distintivo.platform.service.Settings;

/**
 * Sends what is due, every few seconds, on one of the servers.
 *
 * <p>A mail is claimed, put together, sent and noted as sent, in that order and in transactions of
 * their own. Only a server that dies between the last two steps makes a mail go out twice, under
 * the same Message-ID; a server that dies earlier leaves a mail that is taken up again when its
 * lease has ended.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn("Migrations")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxJob {

    private static final Logger LOG = Logger.getLogger(OutboxJob.class.getName());

    private static final String JOB = "outbox";

    /**
     * Prolonged with each look for mail. Short, because another server takes over only after it;
     * two at work at once would do no harm, since each mail is claimed as well.
     */
    private static final Duration JOB_LEASE = Duration.ofSeconds(30);

    @Inject private OutboxQueue queue;
    @Inject private JobLease lease;
    @Inject private Settings settings;

    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicBoolean serverIsDown = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = JOB)
    void work() {
        if (!working.compareAndSet(false, true)) {
            return;
        }
        try {
            if (queue.hasDue() && lease.take(JOB, JOB_LEASE)) {
                empty();
                lease.release(JOB);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "DIST0904W the outbox could not be worked on; tried again", e);
        } finally {
            working.set(false);
        }
    }

    private void empty() {
        var server = SmtpServer.of(settings);
        if (server.isEmpty()) {
            each(this::keep, () -> true);
            return;
        }
        try (var connection = SmtpConnection.open(server.get(), settings.mailFrom())) {
            tellIfChanged(false, server.get());
            each(id -> send(id, connection), connection::isUsable);
        } catch (DeliveryFailedException e) {
            tellIfChanged(true, server.get());
            queue.postponeDue(e.failure());
        }
    }

    /** One mail after the other, while there is one and this server may go on. */
    private void each(LongConsumer step, BooleanSupplier mayGoOn) {
        var due = queue.listDue();
        while (!due.isEmpty()) {
            for (long id : due) {
                if (!mayGoOn.getAsBoolean()) {
                    return;
                }
                if (queue.claim(id)) {
                    step.accept(id);
                }
            }
            due = lease.take(JOB, JOB_LEASE) ? queue.listDue() : List.of();
        }
    }

    private void send(long id, SmtpConnection connection) {
        var mail = compose(id);
        if (mail.isPresent() && handOver(mail.get(), connection)) {
            // were this to fail, the mail would stay claimed and go out again after its lease
            queue.sent(mail.get());
        }
    }

    private boolean handOver(ReadyMail mail, SmtpConnection connection) {
        try {
            connection.send(mail);
            return true;
        } catch (DeliveryFailedException e) {
            queue.failed(mail, e.failure());
            return false;
        }
    }

    private Optional<ReadyMail> compose(long id) {
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

    /** A mail that cannot be put together holds up no other. */
    private <T> Optional<T> attempt(long id, Supplier<T> composing) {
        try {
            return Optional.of(composing.get());
        } catch (EJBException | RuleViolation e) {
            LOG.log(Level.WARNING, "DIST0902W mail " + id + " could not be put together", e);
            queue.notComposed(id);
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
