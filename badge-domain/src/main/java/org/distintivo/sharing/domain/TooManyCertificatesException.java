package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.UnavailableException;

/**
 * Thrown when as many certificates are being made as the server can afford. Trying again later may
 * succeed.
 */
public class TooManyCertificatesException extends UnavailableException {

    private static final int RETRY_AFTER_SECONDS = 5;

    public TooManyCertificatesException() {
        super(
                "certificates-wait",
                "Too many certificates are being made; try again in a few seconds",
                RETRY_AFTER_SECONDS);
    }
}
