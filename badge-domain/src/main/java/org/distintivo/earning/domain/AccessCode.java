package org.distintivo.earning.domain;

import java.security.SecureRandom;
import org.distintivo.account.domain.Base32;
import org.distintivo.platform.domain.Sha256;

/**
 * What somebody types who was given the link of a transcript: three groups of four letters and
 * digits, without 0, 1 and 8, which look like letters. It has 60 random bits, and is told once.
 */
public final class AccessCode {

    private static final int BYTES = 8;
    private static final int LETTERS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String letters;

    private AccessCode(String letters) {
        this.letters = letters;
    }

    /** Returns a new one. */
    public static AccessCode random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AccessCode(Base32.write(bytes).substring(0, LETTERS));
    }

    /**
     * Returns what somebody typed: small letters, blanks and a zero in place of an O do not matter.
     */
    public static AccessCode of(String typed) {
        return new AccessCode(Base32.tidied(typed == null ? "" : typed));
    }

    /** Returns the code as it is shown, in groups. */
    public String text() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /**
     * Returns what is kept of it: 64 hexadecimal digits, other ones for each link.
     *
     * @param linkId the public id of the link that it opens
     */
    String hash(String linkId) {
        return Sha256.hex(linkId + " " + letters);
    }

    /** Omits the code, because it is a secret. */
    @Override
    public String toString() {
        return "AccessCode[…]";
    }
}
