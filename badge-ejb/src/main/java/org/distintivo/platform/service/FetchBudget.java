package org.distintivo.platform.service;

import java.time.Duration;

/**
 * What one verification has left to spend on other servers: requests, bytes and time. A credential
 * that names a hundred addresses costs no more than one that names five. Not for several threads.
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

    /** To be called before each request, also before each that follows a redirect. */
    public void request() throws FetchFailedException {
        if (requests < 1) {
            throw new FetchFailedException(FetchFailure.TOO_MANY);
        }
        requests--;
    }

    /** How often one answer may lead on to another address. */
    public int redirects() {
        return limits.redirects();
    }

    /** The most bytes that the next answer may have. */
    public int bytes() {
        return Math.min(limits.bytes(), bytes);
    }

    /** The most time that the next answer may take. */
    public Duration time() throws FetchFailedException {
        if (nanos <= 0) {
            throw new FetchFailedException(FetchFailure.TOO_SLOW);
        }
        return Duration.ofNanos(Math.min(limits.oneAnswer().toNanos(), nanos));
    }

    public void spend(int readBytes, Duration time) {
        bytes -= readBytes;
        nanos -= time.toNanos();
    }
}
