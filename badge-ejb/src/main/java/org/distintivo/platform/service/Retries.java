package org.distintivo.platform.service;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.distintivo.platform.domain.BusyException;
import org.distintivo.platform.domain.TryAgainException;

/**
 * Repeats a transaction that lost against a parallel one. Its caller never hears of such a race:
 * the second attempt finds what the winner has written.
 */
@ApplicationScoped
public class Retries {

    private static final int MOST_ATTEMPTS = 12;
    private static final int PAUSE_MILLIS = 40;

    /** No attempt begins later. Some attempts may wait for a lock that a frozen server holds. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * SQLSTATE: unique violation, serialization failure, deadlock, lock not available, statement
     * cancelled for its lock timeout; and H2's own for concurrent updates and lock timeouts.
     */
    private static final Set<String> RACES =
            Set.of("23505", "40001", "40P01", "55P03", "90131", "HYT00");

    /**
     * Runs the transaction, again after some milliseconds if it lost a race, twelve times at most.
     *
     * @throws TryAgainException if it lost every time
     * @throws BusyException if what the transaction needs was held by others for too long
     */
    public <T> T run(Supplier<T> transaction) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (!isLostRace(e)) {
                    throw e;
                }
                if (attempt == MOST_ATTEMPTS) {
                    throw new TryAgainException();
                }
                if (System.nanoTime() > end) {
                    throw new BusyException();
                }
                pause(attempt);
            }
        }
    }

    /** As {@link #run(Supplier)}, for a transaction of which nothing comes back. */
    public void run(Runnable transaction) {
        run(
                () -> {
                    transaction.run();
                    return null;
                });
    }

    /**
     * Runs a step inside of the transaction; a lost race is rethrown as one, so that the container
     * does not log it as a failure.
     */
    public static <T> T tellingRaces(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException | EJBException e) {
            throw isLostRace(e) ? new LostRaceException(e) : e;
        }
    }

    /** Returns whether anywhere in the chain of causes a parallel transaction is to blame. */
    public static boolean isLostRace(Throwable thrown) {
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

    /** Returns whether the same work may well succeed a little later. */
    public static boolean isPassing(Throwable thrown) {
        return DatabaseFaults.isAway(thrown)
                || isLostRace(thrown)
                || thrown instanceof TryAgainException
                || thrown instanceof BusyException;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, (long) PAUSE_MILLIS * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TryAgainException();
        }
    }
}
