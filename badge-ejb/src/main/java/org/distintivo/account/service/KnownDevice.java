package org.distintivo.account.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.distintivo.platform.domain.SecretToken;

/**
 * Recognizes a browser with which somebody has signed in before, so that it is let through while
 * others guess at the same account.
 *
 * <p>It opens nothing by itself. It is a random text and a keyed hash of it (RFC 2104) under the
 * account's stored password hash: no table has to keep it, nobody can make one without reading the
 * database, and with another password none of the earlier ones is known any more.
 */
final class KnownDevice {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "known device ";
    private static final String SEPARATOR = ".";

    private KnownDevice() {}

    /** A new one, for the browser that has just signed in. */
    static String of(long accountId, String passwordHash) {
        var random = SecretToken.random().value();
        return random + SEPARATOR + proof(random, accountId, passwordHash);
    }

    /**
     * @param shown by the browser; null or any text
     */
    static boolean isKnown(String shown, long accountId, String passwordHash) {
        int dot = shown == null ? -1 : shown.indexOf(SEPARATOR);
        if (dot < 0) {
            return false;
        }
        var expected = proof(shown.substring(0, dot), accountId, passwordHash);
        return MessageDigest.isEqual(bytes(expected), bytes(shown.substring(dot + 1)));
    }

    private static String proof(String random, long accountId, String passwordHash) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(passwordHash), ALGORITHM));
            var proof = mac.doFinal(bytes(PURPOSE + accountId + " " + random));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
