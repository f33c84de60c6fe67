package org.distintivo.platform.domain;

/**
 * Thrown when the database goes away while something is being written: 503 {@code outcome-unknown}.
 * When the answer to the commit is lost, nobody can say whether it was kept.
 */
public class OutcomeUnknownException extends UnavailableException {

    private static final int RETRY_AFTER_SECONDS = 5;

    public OutcomeUnknownException(Throwable cause) {
        super(
                "outcome-unknown",
                "The database went away during this call; whether it was carried out is not known."
                        + " Results can be sent again with the same ids without harm: what was kept"
                        + " counts once.",
                RETRY_AFTER_SECONDS);
        initCause(cause);
    }
}
