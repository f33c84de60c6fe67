package org.distintivo.platform.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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

    public static SecretToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody typed or followed; any text is accepted, only a right one will be found. */
    public static SecretToken of(String value) {
        return new SecretToken(value);
    }

    /** The secret itself: into a mail or an answer, never into a table or a log. */
    public String value() {
        return value;
    }

    /** 64 hexadecimal digits: what the table keeps. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }

    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}
