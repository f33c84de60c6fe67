package org.distintivo.earning.service;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.distintivo.earning.domain.ResultsRefusedException;

/**
 * Repeats a transaction that lost against a parallel one. Whoever posts results never hears of such
 * a race: the second try finds what the winner has written.
 */
@ApplicationScoped
class Retries {

    private static final int MOST_ATTEMPTS = 12;
    private static final int PAUSE_MILLIS = 40;

    /**
     * SQLSTATE: unique violation, serialization failure, deadlock, lock not available, statement
     * cancelled for its lock timeout; and H2's own for concurrent updates and lock timeouts.
     */
    private static final Set<String> RACES =
            Set.of("23505", "40001", "40P01", "55P03", "90131", "HYT00");

    <T> T run(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (!isLostRace(e)) {
                    throw e;
                }
                if (attempt == MOST_ATTEMPTS) {
                    throw ResultsRefusedException.tryAgain();
                }
                pause(attempt);
            }
        }
    }

    /**
     * Inside of the transaction: a lost race leaves it as what it is, expected, and not as a
     * failure that the container would write into the log.
     */
    static <T> T tellingRaces(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException | EJBException e) {
            throw isLostRace(e) ? new LostRaceException(e) : e;
        }
    }

    static boolean isLostRace(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LostRaceException
                    || cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException
                    || cause instanceof SQLException sql && RACES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, (long) PAUSE_MILLIS * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ResultsRefusedException.tryAgain();
        }
    }
}
