package org.distintivo.account.service;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.distintivo.platform.domain.SecretToken;

/**
 * What a passkey is asked to sign, once and soon (WebAuthn §13.4.3). The session keeps it until an
 * answer comes.
 *
 * @param challenge 256 random bits, base64url
 * @param askedAt when
 */
public record PasskeyQuestion(String challenge, Instant askedAt) implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "org.distintivo.passkeyQuestion";

    private static final Duration LIFE = Duration.ofMinutes(5);

    /** Returns a new one. */
    public static PasskeyQuestion ask(Instant now) {
        return new PasskeyQuestion(SecretToken.random().value(), now);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(askedAt.plus(LIFE));
    }

    @Override
    public String toString() {
        return "PasskeyQuestion[…]";
    }
}
