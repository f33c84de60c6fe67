package org.distintivo.platform.service.fetch;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A point in time by which all is done, however many small steps it takes. */
final class Deadline {

    private static final long NANOS_IN_MILLI = 1_000_000L;

    private final LongSupplier clock;
    private final long start;
    private final long nanos;

    /**
     * @param clock in nanoseconds from any beginning
     */
    Deadline(Duration time, LongSupplier clock) {
        this.clock = clock;
        this.start = clock.getAsLong();
        this.nanos = time.toNanos();
    }

    /** Returns the milliseconds left, at least 1, because sockets take 0 for no limit. */
    int millisLeft() throws SocketTimeoutException {
        long left = nanos - (clock.getAsLong() - start);
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) Math.max(1, left / NANOS_IN_MILLI);
    }

    Duration spent() {
        return Duration.ofNanos(clock.getAsLong() - start);
    }
}
