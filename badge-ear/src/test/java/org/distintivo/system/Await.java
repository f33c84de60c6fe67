package org.distintivo.system;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true; how long it takes never decides a test. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private Await() {}

    /**
     * @param what is waited for, as words for the failure
     */
    public static void until(String what, BooleanSupplier condition) {
        until(
                what,
                PATIENCE,
                () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    public static <T> T until(String what, Supplier<Optional<T>> source) {
        return until(what, PATIENCE, source);
    }

    public static <T> T until(String what, Duration patience, Supplier<Optional<T>> source) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var found = source.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "waited " + patience.toSeconds() + " s in vain for " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
