package org.distintivo.platform.domain;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that is handed out once, in a link or a header, and stored only as its hash.
 *
 * <p>With 256 random bits an unsalted SHA-256 is enough: there is nothing to guess.
 */
public final class SecretToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String value;

    private SecretToken(String value) {
        this.value = value;
    }

    /** Returns a new one of 256 random bits. */
    public static SecretToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * Wraps what somebody typed or followed; any text is accepted, only the right one will be
     * found.
     */
    public static SecretToken of(String value) {
        return new SecretToken(value);
    }

    /** Returns the secret itself; it goes into a mail or an answer, never into a table or a log. */
    public String value() {
        return value;
    }

    /** Returns the SHA-256 that the table keeps: 64 hexadecimal digits. */
    public String hash() {
        return Sha256.hex(value);
    }

    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}
