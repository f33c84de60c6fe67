package org.distintivo.insight.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Says how long after each failed call of an employer's hook the next one is made. */
final class HookPause {

    /** As Standard Webhooks recommends: quick at first, and over after about three days. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14),
                    Duration.ofHours(20),
                    Duration.ofHours(24));

    private HookPause() {}

    /**
     * @param attempts how many have failed, at least 1
     * @return empty when it is given up
     */
    static Optional<Duration> after(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }
}
