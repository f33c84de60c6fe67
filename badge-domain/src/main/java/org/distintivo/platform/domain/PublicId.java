package org.distintivo.platform.domain;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes ids that may be shown to anybody and guessed by nobody: 128 random bits in base64url. */
public final class PublicId {

    /** Characters of every public id. */
    public static final int LENGTH = 22;

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicId() {}

    /** Returns a new one of {@link #LENGTH} characters. */
    public static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
