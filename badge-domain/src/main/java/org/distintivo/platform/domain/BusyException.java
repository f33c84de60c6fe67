package org.distintivo.platform.domain;

/**
 * Thrown when so much of this kind is being worked on, or what this needs is held for so long, that
 * it is not waited for any longer: 503 {@code busy}. Nothing was changed.
 */
public class BusyException extends UnavailableException {

    private static final int RETRY_AFTER_SECONDS = 5;

    public BusyException() {
        super(
                "busy",
                "Too much of this kind is being worked on; nothing was changed. Try again in a few"
                        + " seconds.",
                RETRY_AFTER_SECONDS);
    }
}
