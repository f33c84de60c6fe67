package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.distintivo.platform.domain.BusyException;
import org.distintivo.platform.service.Settings;

/**
 * Lets so many requests with results work at once that half of the database's connections are left
 * to everybody else: those that wait for a lock hold a connection each. The others queue for a
 * while.
 */
@ApplicationScoped
class IntakeQueue {

    private static final int POOL = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Semaphore places;
    private Duration patience;

    protected IntakeQueue() {} // for CDI

    @Inject
    IntakeQueue(Settings settings) {
        this(Math.max(1, settings.number("BADGE_DB_POOL", POOL) / 2), PATIENCE);
    }

    IntakeQueue(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /**
     * @throws BusyException if no place became free in time
     */
    <T> T take(Supplier<T> intake) {
        await();
        try {
            return intake.get();
        } finally {
            places.release();
        }
    }

    private void await() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }
}
