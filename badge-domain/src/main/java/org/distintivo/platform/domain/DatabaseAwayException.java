package org.distintivo.platform.domain;

/**
 * Thrown when the database cannot be reached at the moment, or does not answer in time: 503 {@code
 * database-away}.
 */
public class DatabaseAwayException extends UnavailableException {

    private static final int RETRY_AFTER_SECONDS = 5;

    public DatabaseAwayException() {
        super(
                "database-away",
                "The database cannot be reached at this moment; try again in a few seconds.",
                RETRY_AFTER_SECONDS);
    }

    public DatabaseAwayException(Throwable cause) {
        this();
        initCause(cause);
    }
}
