package org.distintivo.earning.service;

import jakarta.ejb.ApplicationException;

/** Another transaction was quicker; this one is rolled back and tried again as a whole. */
@ApplicationException(rollback = true)
class LostRaceException extends RuntimeException {

    LostRaceException(Throwable cause) {
        super(cause);
    }
}
