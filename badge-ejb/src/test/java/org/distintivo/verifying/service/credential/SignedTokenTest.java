package org.distintivo.verifying.service.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.distintivo.verifying.service.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed tokens in the shapes of Open Badges and the W3C: what they have to say. */
class SignedTokenTest {

    @Test
    void an_rsa_token_with_its_key_is_valid() {
        var report =
                TokenBadge.verify(TokenBadge.ofIssuer(TestTokens.header("RS256"), TestTokens.RSA));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("unasked");
    }

    @ParameterizedTest
    @CsvSource({"RS256, RSA", "ES256, P256", "ES384, P384"})
    void a_token_of_a_did_jwk_is_valid(String algorithm, String key) {
        var report = TokenBadge.verify(TokenBadge.ofDidJwk(algorithm, TokenBadge.keys(key)));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("self");
    }

    @Test
    void an_ed25519_token_of_a_did_key_is_valid() {
        var signer = new Ed25519Signer(new byte[32]);
        var did = "did:key:" + signer.key().text();
        var kid = did + "#" + signer.key().text();
        var header = TestTokens.header("EdDSA").add("kid", kid).build().toString();
        var claims = TestTokens.claims(TestTokens.badge(did)).build().toString();
        var input =
                TestTokens.base64(header.getBytes(UTF_8))
                        + "."
                        + TestTokens.base64(claims.getBytes(UTF_8));
        var token = input + "." + TestTokens.base64(signer.sign(input.getBytes(UTF_8)));

        assertThat(TokenBadge.verify(token).verdict()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vc+jwt", "VC+JWT", "application/vc+jwt", "vc+ld+jwt"})
    void the_w3cs_shape_repeats_nothing_of_the_credential(String type) {
        var did = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var header = TestTokens.header("ES256").add("typ", type).add("kid", "#0").add("cty", "vc");

        var report =
                TokenBadge.verify(
                        TestTokens.sign(header.build(), TestTokens.badge(did), TestTokens.P256));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
    }

    @Test
    void the_w3cs_shape_may_end_before_the_credential_does() {
        var did = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var header = TestTokens.header("ES256").add("typ", "vc+jwt").add("kid", "#0").build();
        var over = Json.createObjectBuilder(TestTokens.badge(did)).add("exp", 1).build();
        var early =
                Json.createObjectBuilder(TestTokens.badge(did)).add("nbf", 99_999_999_999L).build();

        assertThat(TokenBadge.proof(TestTokens.sign(header, over, TestTokens.P256)))
                .isEqualTo("expired");
        assertThat(TokenBadge.proof(TestTokens.sign(header, early, TestTokens.P256)))
                .isEqualTo("claims");
    }

    @Test
    void the_w3cs_shape_is_good_from_its_first_second_to_its_last() {
        var did = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var header = TestTokens.header("ES256").add("typ", "vc+jwt").add("kid", "#0").build();
        long now = Issued.NOW.getEpochSecond();
        for (long spare : new long[] {0, 60}) {
            var claims = Json.createObjectBuilder(TestTokens.badge(did));
            claims.add("nbf", now - spare).add("exp", now + spare);

            var report =
                    TokenBadge.verify(TestTokens.sign(header, claims.build(), TestTokens.P256));

            assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void version_1_has_the_credential_in_a_claim_of_its_own() {
        var did = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var badge = version1(TestTokens.badge(did));
        var claims = wrapped(badge);

        var report =
                TokenBadge.verify(
                        TestTokens.sign(TokenBadge.kid("ES256", did), claims, TestTokens.P256));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.WARNING);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("ok");
        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("version-1");
    }

    @ParameterizedTest
    @CsvSource({
        "expirationDate, '\"2026-01-01T00:00:00Z\"', expired",
        "validUntil, '\"2026-01-01T00:00:00Z\"', expired",
        "validFrom, '\"2036-01-01T00:00:00Z\"', not-yet",
        "validUntil, '[\"2036-01-01T00:00:00Z\"]', not-a-date",
        "validUntil, '\"2036-01-01T00:00:00Z\"', limited"
    })
    void version_1_is_bound_by_its_own_dates_and_by_those_of_version_2(
            String member, String value, String code) {
        var did = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var date = Json.createReader(new StringReader(value)).readValue();
        var badge = Json.createObjectBuilder(version1(TestTokens.badge(did))).add(member, date);

        var report =
                TokenBadge.verify(
                        TestTokens.sign(
                                TokenBadge.kid("ES256", did),
                                wrapped(badge.build()),
                                TestTokens.P256));

        assertThat(report.check(CheckId.VALIDITY).code()).as(report.toString()).isEqualTo(code);
    }

    @Test
    void version_2_must_not_be_wrapped() {
        var did = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var claims = wrapped(TestTokens.badge(did));

        assertThat(
                        TokenBadge.proof(
                                TestTokens.sign(
                                        TokenBadge.kid("ES256", did), claims, TestTokens.P256)))
                .isEqualTo("token-wrapped");
    }

    @ParameterizedTest
    @CsvSource({"sub", "iss", "jti", "nbf"})
    void a_claim_that_open_badges_wants_and_that_is_missing_is_told(String claim) {
        var did = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var claims = TestTokens.claims(TestTokens.badge(did)).remove(claim).build();

        var report =
                TokenBadge.verify(
                        TestTokens.sign(TokenBadge.kid("ES256", did), claims, TestTokens.P256));

        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("claim-missing");
        assertThat(report.check(CheckId.PROOF).arguments()).containsExactly(claim);
        SampleVerdictTest.tellsEverything(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"iss\":\"https://other.example\"}",
                "{\"jti\":\"https://other.example/1\"}",
                "{\"sub\":\"did:example:eve\"}",
                "{\"sub\":null}",
                "{\"nbf\":1}",
                "{\"nbf\":\"1763805600\"}",
                "{\"nbf\":1e300}",
                "{\"exp\":\"never\"}",
                "{\"validUntil\":\"2030-01-01T00:00:00Z\",\"exp\":99999999999}"
            })
    void a_claim_must_not_contradict_the_credential(String changed) {
        var did = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var claims = TestTokens.claims(TestTokens.badge(did));
        Standards.object(changed).forEach(claims::add);

        assertThat(
                        TokenBadge.proof(
                                TestTokens.sign(
                                        TokenBadge.kid("ES256", did),
                                        claims.build(),
                                        TestTokens.P256)))
                .isEqualTo("claims");
    }

    private static JsonObject wrapped(JsonObject badge) {
        return Json.createObjectBuilder()
                .add("vc", badge)
                .add("iss", badge.getJsonObject("issuer").getString("id"))
                .add("jti", badge.getString("id"))
                .add("sub", TestTokens.SUBJECT)
                .add("nbf", Issued.NOW.getEpochSecond())
                .build();
    }

    private static JsonObject version1(JsonObject badge) {
        var contexts =
                Json.createArrayBuilder()
                        .add("https://www.w3.org/2018/credentials/v1")
                        .add("https://purl.imsglobal.org/spec/ob/v3p0/context.json")
                        .add("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");
        return Json.createObjectBuilder(badge)
                .add("@context", contexts)
                .add("issuanceDate", badge.getString("validFrom"))
                .remove("validFrom")
                .remove("awardedDate")
                .build();
    }
}
