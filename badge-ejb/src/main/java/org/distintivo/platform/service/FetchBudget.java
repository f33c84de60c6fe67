package org.distintivo.platform.service;

import java.time.Duration;

/**
 * Counts what one verification may still spend on other servers: requests, bytes and time. A
 * credential that names a hundred addresses costs no more than one that names five. Not
 * thread-safe.
 */
public final class FetchBudget {

    private final FetchLimits limits;
    private int requests;
    private int bytes;
    private long nanos;

    private FetchBudget(FetchLimits limits) {
        this.limits = limits;
        this.requests = limits.requests();
        this.bytes = limits.allBytes();
        this.nanos = limits.allAnswers().toNanos();
    }

    public static FetchBudget of(FetchLimits limits) {
        return new FetchBudget(limits);
    }

    public static FetchBudget of(Settings settings) {
        return of(FetchLimits.of(settings));
    }

    /** Spends one request; called before each one, redirects included. */
    public void request() throws FetchFailedException {
        if (requests < 1) {
            throw new FetchFailedException(FetchFailure.TOO_MANY);
        }
        requests--;
    }

    /** Returns how many redirects one answer may make. */
    public int redirects() {
        return limits.redirects();
    }

    /** Returns the maximum number of bytes of the next answer. */
    public int bytes() {
        return Math.min(limits.bytes(), bytes);
    }

    /** Returns the maximum time of the next answer. */
    public Duration time() throws FetchFailedException {
        if (nanos <= 0) {
            throw new FetchFailedException(FetchFailure.TOO_SLOW);
        }
        return Duration.ofNanos(Math.min(limits.oneAnswer().toNanos(), nanos));
    }

    /** Takes off what one answer has cost; the next one may find nothing left. */
    public void spend(int readBytes, Duration time) {
        bytes -= readBytes;
        nanos -= time.toNanos();
    }
}
