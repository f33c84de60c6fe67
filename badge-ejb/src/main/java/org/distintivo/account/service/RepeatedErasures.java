package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.service.Retries;

/**
 * Keeps the record of who was erased in step with the database, and erases again whoever came back
 * with an older database. What is on record was committed once, so nobody is erased who was not.
 */
@ApplicationScoped
public class RepeatedErasures {

    private static final Logger LOG = Logger.getLogger(RepeatedErasures.class.getName());

    private final Set<Long> refused = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isOutOfUse = new AtomicBoolean();

    @Inject private ErasedPeopleRecord record;
    @Inject private ErasedPeople people;
    @Inject private Retries retries;

    protected RepeatedErasures() {} // for CDI

    RepeatedErasures(ErasedPeopleRecord record, ErasedPeople people, Retries retries) {
        this.record = record;
        this.people = people;
        this.retries = retries;
    }

    /** Returns whether record and database tell different things. */
    boolean isDue() {
        return withRecord(
                () -> {
                    var known = record.read();
                    return !known.containsAll(people.listErased())
                            || !people.listBack(known).isEmpty();
                });
    }

    /** Puts somebody on record as soon as the erasure is done for good. */
    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) NumbersErased gone) {
        withRecord(
                () -> {
                    record.add(gone.all());
                    return true;
                });
    }

    /** Does all that is due; doing it on two servers at once is harmless. */
    public void run() {
        withRecord(
                () -> {
                    record.add(people.listErased());
                    var known = record.read();
                    tell(people.listBack(known).stream().filter(it -> erase(it, known)).count());
                    return true;
                });
    }

    /** A record that is of no use is told once, until it is again. */
    private boolean withRecord(BooleanSupplier work) {
        try {
            var result = work.getAsBoolean();
            isOutOfUse.set(false);
            return result;
        } catch (ErasedRecordException e) {
            if (!isOutOfUse.getAndSet(true)) {
                LOG.severe(e.getMessage());
            }
            return false;
        }
    }

    private static void tell(long erased) {
        if (erased > 0) {
            LOG.warning(
                    () ->
                            "DIST0213W people who had been erased were back in the database, and"
                                    + " are erased again: "
                                    + erased);
        }
    }

    /** One who cannot be erased holds up nobody else, and is told once. */
    private boolean erase(long earnerId, Set<ErasedPerson> known) {
        try {
            var done = retries.run(() -> people.eraseAgain(earnerId, known));
            refused.remove(earnerId);
            return done;
        } catch (TicketWornOutException e) {
            return false; // another server was faster
        } catch (RuntimeException e) {
            if (refused.add(earnerId)) {
                tell(earnerId, e);
            }
            return false;
        }
    }

    private static void tell(long earnerId, RuntimeException e) {
        var line = "DIST0214W not erased again: person " + earnerId;
        if (e instanceof RuleViolation) {
            LOG.warning(() -> line + ": " + e.getMessage());
        } else {
            LOG.log(Level.WARNING, line, e);
        }
    }
}
