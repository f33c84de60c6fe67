package org.distintivo.account.service;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.domain.Sha256;

/**
 * What this browser has asked the identity provider, until its one answer comes: by the state the
 * answer is known to be for this session, by the nonce the token to be for this question, and only
 * this server has the verifier of the code (RFC 7636).
 *
 * @param linkTo the account that shall be linked; null to sign in
 */
public record IdentityRequest(
        String state, String nonce, String verifier, Long linkTo, Instant askedAt)
        implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "org.distintivo.identityRequest";

    private static final Duration LIFE = Duration.ofMinutes(10);

    static IdentityRequest ask(Long linkTo, Instant now) {
        return new IdentityRequest(random(), random(), random(), linkTo, now);
    }

    private static String random() {
        return SecretToken.random().value();
    }

    boolean isAnswered(String answeredState, Instant now) {
        return state.equals(answeredState) && now.isBefore(askedAt.plus(LIFE));
    }

    /** RFC 7636 §4.2. */
    String challenge() {
        var hash = Sha256.of(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** Omits everything, because secrets stay out of logs. */
    @Override
    public String toString() {
        return "IdentityRequest[…]";
    }
}
