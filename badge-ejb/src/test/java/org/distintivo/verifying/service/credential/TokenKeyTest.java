package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.distintivo.verifying.service.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose key a signed token was signed with, and whether that key is one. */
class TokenKeyTest {

    @Test
    void a_key_brought_along_does_not_stand_in_for_the_one_named() {
        var did = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var mine = TestTokens.jwk(TestTokens.RSA);
        var header = TestTokens.header("RS256").add("kid", did + "#0").add("jwk", mine).build();
        var claims = TestTokens.claims(TestTokens.badge(did)).build();

        assertThat(TokenBadge.proof(TestTokens.sign(header, claims, TestTokens.RSA)))
                .isEqualTo("key-other");
    }

    @Test
    void the_same_key_may_be_brought_along() {
        var jwk = TestTokens.jwk(TestTokens.P256);
        var did = TestTokens.didJwk(jwk);
        var header = TestTokens.header("ES256").add("kid", did + "#0").add("jwk", jwk).build();
        var claims = TestTokens.claims(TestTokens.badge(did)).build();

        assertThat(TokenBadge.verify(TestTokens.sign(header, claims, TestTokens.P256)).verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void a_key_of_somebody_else_does_not_sign_for_an_issuer() {
        var other = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var claims = TestTokens.claims(TestTokens.badge(TokenBadge.ISSUER)).build();

        var report =
                TokenBadge.verify(
                        TestTokens.sign(TokenBadge.kid("ES256", other), claims, TestTokens.P256));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("other");
    }

    @Test
    void nobody_signs_tokens_in_our_name_with_a_key_brought_along() {
        var claims = TestTokens.claims(TestTokens.badge(Issued.ISSUER_ID)).build();
        var header = TestTokens.header("RS256").add("jwk", TestTokens.jwk(TestTokens.RSA)).build();

        var report = TokenBadge.verify(TestTokens.sign(header, claims, TestTokens.RSA));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"d\":\"AAAA\"}|key-private",
                "{\"k\":\"AAAA\"}|key-private",
                "{\"use\":\"enc\"}|key-purpose",
                "{\"key_ops\":[\"encrypt\"]}|key-purpose",
                "{\"alg\":\"ES384\"}|suite-unsupported",
                "{\"x\":\"AAAA\"}|key-unknown",
                "{\"y\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}|key-unknown",
                "{\"kty\":\"oct\"}|suite-unsupported"
            })
    void a_key_that_is_none_or_not_for_this_is_refused(String member, String code) {
        var jwk = Json.createObjectBuilder(TestTokens.jwk(TestTokens.P256));
        Standards.object(member).forEach(jwk::add);
        var did = TestTokens.didJwk(jwk.build());
        var claims = TestTokens.claims(TestTokens.badge(did)).build();

        var report =
                TokenBadge.verify(
                        TestTokens.sign(TokenBadge.kid("ES256", did), claims, TestTokens.P256));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo(code);
        SampleVerdictTest.tellsEverything(report);
    }

    @Test
    void a_short_rsa_key_is_refused() {
        assertThat(
                        TokenBadge.proof(
                                TokenBadge.ofIssuer(
                                        TestTokens.header("RS256"),
                                        TestTokens.pair("RSA", 1_024, null))))
                .isEqualTo("key-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"did:jwk:AAAA#0", "did:jwk:#0", "did:key:zAAAA", "did:key:#z"})
    void a_name_without_a_key_is_refused(String kid) {
        var did = kid.substring(0, kid.indexOf('#') < 0 ? kid.length() : kid.indexOf('#'));
        var header = TestTokens.header("ES256").add("kid", kid).build();
        var claims = TestTokens.claims(TestTokens.badge(did)).build();

        assertThat(TokenBadge.proof(TestTokens.sign(header, claims, TestTokens.P256)))
                .isEqualTo("key-unknown");
    }
}
