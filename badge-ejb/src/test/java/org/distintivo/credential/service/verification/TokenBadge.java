package org.distintivo.credential.service.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.KeyPair;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;

/** Badges as signed tokens, and what is said of them here. */
final class TokenBadge {

    static final String ISSUER = "https://issuer.example/profile";

    private TokenBadge() {}

    static JsonObject kid(String algorithm, String did) {
        return Token.header(algorithm).add("kid", did + "#0").build();
    }

    static String ofDidJwk(String algorithm, KeyPair keys) {
        var did = Token.didJwk(Token.jwk(keys));
        return Token.sign(kid(algorithm, did), Token.claims(Token.badge(did)).build(), keys);
    }

    static String ofIssuer(JsonObjectBuilder header, KeyPair keys) {
        var claims = Token.claims(Token.badge(ISSUER)).build();
        return Token.sign(header.add("jwk", Token.jwk(keys)).build(), claims, keys);
    }

    static KeyPair keys(String name) {
        return switch (name) {
            case "RSA" -> Token.RSA;
            case "P384" -> Token.P384;
            default -> Token.P256;
        };
    }

    static String proof(String token) {
        var report = verify(token);
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        SampleVerdictTest.tellsEverything(report);
        return report.check(CheckId.PROOF).code();
    }

    static String format(String token) {
        var report = verify(token);
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        return report.check(CheckId.FORMAT).code();
    }

    static VerificationReport verify(String token) {
        return Verification.of(token.getBytes(UTF_8), Issued.circumstances());
    }
}
