package org.distintivo.verifying.service;

import java.time.Duration;
import org.distintivo.platform.service.RateRule;

/** Limits how often somebody may have documents verified. */
public final class VerificationRates {

    /** Letting the server verify one document after the other. */
    public static final RateRule FROM_ORIGIN =
            new RateRule("verify-from-origin", 120, Duration.ofMillis(500));

    private VerificationRates() {}
}
