package org.distintivo.platform.service;

import java.time.Duration;

/**
 * Limits what other servers may cost.
 *
 * @param oneAnswer time for one answer with all its redirects
 * @param allAnswers time for all answers of one verification
 * @param bytes of one answer
 * @param allBytes of all answers of one verification
 * @param requests of one verification, redirects included
 * @param redirects that one answer may take
 */
public record FetchLimits(
        Duration oneAnswer,
        Duration allAnswers,
        int bytes,
        int allBytes,
        int requests,
        int redirects) {

    public static final FetchLimits DEFAULT =
            new FetchLimits(Duration.ofSeconds(3), Duration.ofSeconds(10), 1 << 20, 4 << 20, 20, 3);

    private static final int LONGEST_MS = 60_000;
    private static final int MOST_BYTES = 256 << 20;

    /**
     * @throws IllegalStateException for a value that makes no sense
     */
    public static FetchLimits of(Settings settings) {
        return new FetchLimits(
                millis(settings, "BADGE_FETCH_TIMEOUT_MS", DEFAULT.oneAnswer),
                millis(settings, "BADGE_FETCH_TOTAL_TIMEOUT_MS", DEFAULT.allAnswers),
                settings.number("BADGE_FETCH_MAX_BYTES", DEFAULT.bytes, 1, MOST_BYTES),
                settings.number("BADGE_FETCH_TOTAL_MAX_BYTES", DEFAULT.allBytes, 1, MOST_BYTES),
                settings.number("BADGE_FETCH_MAX_REQUESTS", DEFAULT.requests, 1, 1_000),
                settings.number("BADGE_FETCH_MAX_REDIRECTS", DEFAULT.redirects, 0, 20));
    }

    private static Duration millis(Settings settings, String name, Duration absent) {
        return Duration.ofMillis(settings.number(name, (int) absent.toMillis(), 1, LONGEST_MS));
    }
}
