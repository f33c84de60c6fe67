package org.distintivo.platform.service.fetch;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** A point in time by which all is done, however many small steps it takes. */
final class Deadline {

    private static final long NANOS_IN_MILLI = 1_000_000L;

    private final long start = System.nanoTime();
    private final long nanos;

    Deadline(Duration time) {
        this.nanos = time.toNanos();
    }

    /** At least one, as nought means for ever to a socket. */
    int millisLeft() throws SocketTimeoutException {
        long left = nanos - (System.nanoTime() - start);
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) Math.max(1, left / NANOS_IN_MILLI);
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
