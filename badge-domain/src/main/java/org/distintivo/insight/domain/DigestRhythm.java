package org.distintivo.insight.domain;

import java.time.Duration;
import java.util.Optional;
import org.distintivo.platform.domain.Coded;

/** How often mail tells of new openings. */
public enum DigestRhythm implements Coded {
    NEVER(null),
    DAILY(Duration.ofDays(1)),
    WEEKLY(Duration.ofDays(7));

    private final Duration period;

    DigestRhythm(Duration period) {
        this.period = period;
    }

    /** Returns how long after one mail the next may come; empty where none does. */
    public Optional<Duration> period() {
        return Optional.ofNullable(period);
    }
}
