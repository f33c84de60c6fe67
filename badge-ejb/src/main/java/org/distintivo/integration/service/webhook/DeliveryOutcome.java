package org.distintivo.integration.service.webhook;

import org.distintivo.platform.service.FetchFailure;

/**
 * What came of posting.
 *
 * @param status of the answer; null where there was none
 * @param fault why there was none; null where there was one
 */
public record DeliveryOutcome(Integer status, FetchFailure fault) {

    private static final int FIRST_GOOD = 200;
    private static final int FIRST_OTHER = 300;
    private static final int GONE = 410;

    static DeliveryOutcome of(int status) {
        return new DeliveryOutcome(status, null);
    }

    static DeliveryOutcome of(FetchFailure fault) {
        return new DeliveryOutcome(null, fault);
    }

    boolean isTaken() {
        return status != null && status >= FIRST_GOOD && status < FIRST_OTHER;
    }

    /** Returns whether the other side wants nothing more. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
