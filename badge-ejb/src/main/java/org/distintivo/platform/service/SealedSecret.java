package org.distintivo.platform.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Writes a secret so that only who has the key reads it, and only in the place it was written for
 * (AES in Galois/Counter Mode, NIST SP 800-38D).
 *
 * <p>The text is {@code sealed1:} and, as base64url, the nonce and what the cipher makes.
 */
final class SealedSecret {

    private static final String FORM = "sealed1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12; // SP 800-38D §8.2.2
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedSecret() {}

    static boolean isSealed(String text) {
        return text.startsWith(FORM);
    }

    static String seal(SecretKey key, String secret, String place) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, place);
            var made = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(nonce, NONCE_BYTES + made.length);
            System.arraycopy(made, 0, all, NONCE_BYTES, made.length);
            return FORM + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has this cipher
        }
    }

    /** Returns the secret; empty with another key, in another place, or if a bit has changed. */
    static Optional<String> open(SecretKey key, String sealed, String place) {
        try {
            var all = Base64.getUrlDecoder().decode(sealed.substring(FORM.length()));
            var nonce = Arrays.copyOf(all, NONCE_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, place);
            var made = cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(made, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String place)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
