package org.distintivo.platform.domain;

/**
 * Thrown when as many pictures are being unpacked as the server can afford. The refused picture has
 * not been looked at; trying again later may succeed.
 */
public class TooManyPicturesException extends UnavailableException {

    private static final int RETRY_AFTER_SECONDS = 5;

    public TooManyPicturesException() {
        super(
                "pictures-wait",
                "Too many pictures are looked at; try again in a few seconds",
                RETRY_AFTER_SECONDS);
    }
}
