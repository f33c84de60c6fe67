package org.distintivo.insight.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.distintivo.insight.domain.Employer;
import org.distintivo.insight.domain.EmployerRefusedException;
import org.distintivo.platform.service.SecretCipher;

/** Makes, seals and opens the secrets with which calls of hooks are signed. */
@ApplicationScoped
class HookSecrets {

    private static final String FORM = "whsec_";
    private static final int BYTES = 32;
    private static final int FEWEST = 24; // Standard Webhooks: 24 to 64 bytes
    private static final int MOST = 64;

    @Inject private SecretCipher cipher;

    private final SecureRandom random = new SecureRandom();

    String make() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return FORM + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Returns a secret as it may lie in the database.
     *
     * @throws EmployerRefusedException if it is none
     */
    String seal(String secret, Employer employer) {
        if (!isSecret(secret)) {
            throw EmployerRefusedException.secret();
        }
        return cipher.seal(secret, place(employer));
    }

    /** Returns the secret; empty for none, and where it was sealed with another password. */
    Optional<String> open(Employer employer) {
        return employer.hookSecret().flatMap(it -> cipher.open(it, place(employer)));
    }

    private static boolean isSecret(String text) {
        if (!text.startsWith(FORM)) {
            return false;
        }
        try {
            int bytes = Base64.getDecoder().decode(text.substring(FORM.length())).length;
            return bytes >= FEWEST && bytes <= MOST;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String place(Employer employer) {
        return "employer.hook_secret " + employer.publicId();
    }
}
