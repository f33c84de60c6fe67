package org.distintivo.insight.service.search;

import java.time.Duration;
import org.distintivo.platform.service.RateRule;

/** Limits how often somebody may search for jobs. */
public final class JobSearchRates {

    /** Asking the API for one page after the other. */
    public static final RateRule FROM_ORIGIN =
            new RateRule("jobs-from-origin", 120, Duration.ofMillis(500));

    /** Looking at pages; several people may sit behind one address. */
    public static final RateRule READING =
            new RateRule("jobs-read-from-origin", 240, Duration.ofMillis(250));

    private JobSearchRates() {}
}
