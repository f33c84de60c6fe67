package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets that have to lie in the database although somebody may read it, with a key made of
 * the keystore's password, which is never there (PBKDF2, RFC 8018 §5.2). All servers of an
 * installation have the same password, so each opens what another has sealed.
 */
@ApplicationScoped
public class SecretCipher {

    /** The password should be a random one; these make a weak one slower to guess. */
    private static final int ROUNDS = 600_000;

    private static final int KEY_BITS = 256;

    /** Tells this key from every other that may be made of the same password. */
    private static final byte[] SALT =
            "distintivo secrets in the database".getBytes(StandardCharsets.US_ASCII);

    @Inject private KeystorePassword password;

    private volatile SecretKey key;

    /**
     * Returns a secret as it may lie in the database.
     *
     * @param place where it lies; it opens nowhere else
     */
    public String seal(String secret, String place) {
        return SealedSecret.seal(key(), secret, place);
    }

    /**
     * Returns the secret that was sealed; empty if that was with another password, for another
     * place, or is damaged. What was never sealed is returned as it is.
     */
    public Optional<String> open(String text, String place) {
        return isSealed(text) ? SealedSecret.open(key(), text, place) : Optional.of(text);
    }

    public boolean isSealed(String text) {
        return SealedSecret.isSealed(text);
    }

    /** Takes a third of a second, once. */
    private SecretKey key() {
        if (key == null) {
            key = of(password.require(), ROUNDS);
        }
        return key;
    }

    static SecretKey of(String password, int rounds) {
        var spec = new PBEKeySpec(password.toCharArray(), SALT, rounds, KEY_BITS);
        try {
            var factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return new SecretKeySpec(factory.generateSecret(spec).getEncoded(), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has this function
        } finally {
            spec.clearPassword();
        }
    }
}
