package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.platform.service.Retries;

/**
 * Keeps the record of who was erased in step with the database, and erases again whoever came back
 * with an older database. What is on record was committed once, so nobody is erased who was not.
 */
@ApplicationScoped
class RepeatedErasures {

    private static final Logger LOG = Logger.getLogger(RepeatedErasures.class.getName());

    @Inject private ErasedPeopleRecord record;
    @Inject private ErasureRegister register;
    @Inject private Retries retries;

    /** Returns whether record and database tell different things. */
    boolean isDue() {
        var known = record.read();
        return !known.containsAll(register.listErased()) || !register.listBack(known).isEmpty();
    }

    /** Does all that is due. */
    void run() {
        record.add(register.listErased());
        var back = register.listBack(record.read());
        var erased = back.stream().filter(this::eraseAgain).count();
        if (erased > 0) {
            LOG.warning(
                    () ->
                            "DIST0213W people who had been erased were back in the database, and"
                                    + " are erased again: "
                                    + erased);
        }
    }

    /** One who cannot be erased holds up nobody else. */
    private boolean eraseAgain(long earnerId) {
        try {
            return retries.run(
                    () -> {
                        register.eraseAgain(earnerId);
                        return true;
                    });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "DIST0214W not erased again: person " + earnerId);
            return false;
        }
    }
}
