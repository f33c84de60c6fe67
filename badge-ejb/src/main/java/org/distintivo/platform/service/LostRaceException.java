package org.distintivo.platform.service;

import jakarta.ejb.ApplicationException;

/**
 * Thrown when a parallel transaction was quicker; this one is rolled back and tried again as a
 * whole.
 */
@ApplicationException(rollback = true)
public class LostRaceException extends RuntimeException {

    public LostRaceException(Throwable cause) {
        super(cause);
    }
}
