package org.distintivo.verifying.service.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.KeyPair;
import org.distintivo.issuing.service.Issued;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.distintivo.verifying.service.TestTokens;
import org.distintivo.verifying.service.Verification;

/** Badges as signed tokens, and what is said of them here. */
final class TokenBadge {

    static final String ISSUER = "https://issuer.example/profile";

    private TokenBadge() {}

    static JsonObject kid(String algorithm, String did) {
        return TestTokens.header(algorithm).add("kid", did + "#0").build();
    }

    static String ofDidJwk(String algorithm, KeyPair keys) {
        var did = TestTokens.didJwk(TestTokens.jwk(keys));
        return TestTokens.sign(
                kid(algorithm, did), TestTokens.claims(TestTokens.badge(did)).build(), keys);
    }

    static String ofIssuer(JsonObjectBuilder header, KeyPair keys) {
        var claims = TestTokens.claims(TestTokens.badge(ISSUER)).build();
        return TestTokens.sign(header.add("jwk", TestTokens.jwk(keys)).build(), claims, keys);
    }

    static KeyPair keys(String name) {
        return switch (name) {
            case "RSA" -> TestTokens.RSA;
            case "P384" -> TestTokens.P384;
            default -> TestTokens.P256;
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
        return Verification.of(token.getBytes(UTF_8), Issued.context());
    }
}
