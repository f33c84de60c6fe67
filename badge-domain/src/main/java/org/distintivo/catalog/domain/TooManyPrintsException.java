package org.distintivo.catalog.domain;

import org.distintivo.platform.domain.UnavailableException;

/**
 * Thrown when as many documents are being printed as the server can afford. Trying again later may
 * succeed.
 */
public class TooManyPrintsException extends UnavailableException {

    private static final int RETRY_AFTER_SECONDS = 5;

    public TooManyPrintsException() {
        super(
                "prints-wait",
                "Too many documents are being printed; try again in a few seconds",
                RETRY_AFTER_SECONDS);
    }
}
