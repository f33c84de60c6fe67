package org.distintivo.credential.service.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.KeyPair;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.Standards;
import org.distintivo.credential.service.key.Ed25519Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed tokens in the shapes of Open Badges and the W3C, and what RFC 8725 warns of. */
class SignedTokenTest {

    private static final String ISSUER = "https://issuer.example/profile";

    @Test
    void an_rsa_token_with_its_key_is_valid() {
        var report = verify(ofIssuer(Token.header("RS256"), Token.RSA));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("unasked");
    }

    @ParameterizedTest
    @CsvSource({"RS256, RSA", "ES256, P256", "ES384, P384"})
    void a_token_of_a_did_jwk_is_valid(String algorithm, String key) {
        var report = verify(ofDidJwk(algorithm, keys(key)));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("self");
    }

    @Test
    void an_ed25519_token_of_a_did_key_is_valid() {
        var signer = new Ed25519Signer(new byte[32]);
        var did = "did:key:" + signer.key().text();
        var kid = did + "#" + signer.key().text();
        var header = Token.header("EdDSA").add("kid", kid).build().toString();
        var claims = Token.claims(Token.badge(did)).build().toString();
        var input =
                Token.base64(header.getBytes(UTF_8)) + "." + Token.base64(claims.getBytes(UTF_8));
        var token = input + "." + Token.base64(signer.sign(input.getBytes(UTF_8)));

        assertThat(verify(token).verdict()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vc+jwt", "VC+JWT", "application/vc+jwt", "vc+ld+jwt"})
    void the_w3cs_shape_repeats_nothing_of_the_credential(String type) {
        var did = Token.didJwk(Token.jwk(Token.P256));
        var header = Token.header("ES256").add("typ", type).add("kid", "#0").add("cty", "vc");

        var report = verify(Token.sign(header.build(), Token.badge(did), Token.P256));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
    }

    @Test
    void the_w3cs_shape_may_end_before_the_credential_does() {
        var did = Token.didJwk(Token.jwk(Token.P256));
        var header = Token.header("ES256").add("typ", "vc+jwt").add("kid", "#0").build();
        var over = Json.createObjectBuilder(Token.badge(did)).add("exp", 1).build();
        var early = Json.createObjectBuilder(Token.badge(did)).add("nbf", 99_999_999_999L).build();

        assertThat(proof(Token.sign(header, over, Token.P256))).isEqualTo("expired");
        assertThat(proof(Token.sign(header, early, Token.P256))).isEqualTo("claims");
    }

    @Test
    void version_1_has_the_credential_in_a_claim_of_its_own() {
        var did = Token.didJwk(Token.jwk(Token.P256));
        var badge = version1(Token.badge(did));
        var claims = wrapped(badge);

        var report = verify(Token.sign(kid("ES256", did), claims, Token.P256));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.WARNING);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("ok");
        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("version-1");
    }

    @Test
    void version_2_must_not_be_wrapped() {
        var did = Token.didJwk(Token.jwk(Token.P256));
        var claims = wrapped(Token.badge(did));

        assertThat(proof(Token.sign(kid("ES256", did), claims, Token.P256)))
                .isEqualTo("token-wrapped");
    }

    @ParameterizedTest
    @CsvSource({"sub", "iss", "jti", "nbf"})
    void a_claim_that_open_badges_wants_and_that_is_missing_is_told(String claim) {
        var did = Token.didJwk(Token.jwk(Token.P256));
        var claims = Token.claims(Token.badge(did)).remove(claim).build();

        var report = verify(Token.sign(kid("ES256", did), claims, Token.P256));

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
        var did = Token.didJwk(Token.jwk(Token.P256));
        var claims = Token.claims(Token.badge(did));
        Standards.object(changed).forEach(claims::add);

        assertThat(proof(Token.sign(kid("ES256", did), claims.build(), Token.P256)))
                .isEqualTo("claims");
    }

    @Test
    void a_token_without_signature_is_refused() {
        var header = Token.header("none").add("jwk", Token.jwk(Token.RSA)).build();
        var signed = ofIssuer(Token.header("RS256"), Token.RSA);
        var unsigned =
                Token.base64(header.toString().getBytes(UTF_8))
                        + "."
                        + signed.split("\\.")[1]
                        + ".";

        assertThat(proof(unsigned)).isEqualTo("suite-unsupported");
        assertThat(proof(signed.substring(0, signed.lastIndexOf('.') + 1))).isEqualTo("wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "NONE", "HS256", "HS512", "RS1", "PS256", "ES256K", "", "dir"})
    void no_other_algorithm_is_taken(String algorithm) {
        assertThat(proof(ofIssuer(Token.header(algorithm), Token.RSA)))
                .isEqualTo("suite-unsupported");
    }

    @Test
    void a_public_key_is_no_shared_secret() throws Exception {
        var header = Token.header("HS256").add("jwk", Token.jwk(Token.RSA)).build().toString();
        var claims = Token.claims(Token.badge(ISSUER)).build().toString();
        var input =
                Token.base64(header.getBytes(UTF_8)) + "." + Token.base64(claims.getBytes(UTF_8));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Token.RSA.getPublic().getEncoded(), "HmacSHA256"));
        var token = input + "." + Token.base64(mac.doFinal(input.getBytes(UTF_8)));

        assertThat(proof(token)).isEqualTo("suite-unsupported");
    }

    @ParameterizedTest
    @CsvSource({"ES256, RSA", "EdDSA, RSA", "RS256, P256", "ES384, P256", "ES256, P384"})
    void the_key_decides_the_algorithm(String algorithm, String key) {
        assertThat(proof(ofDidJwk(algorithm, keys(key)))).isEqualTo("suite-unsupported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"crit\":[\"exp\"]}",
                "{\"crit\":[\"b64\"],\"b64\":false}",
                "{\"zip\":\"DEF\"}",
                "{\"enc\":\"A256GCM\"}",
                "{\"p2c\":2147483647,\"p2s\":\"AAAA\"}",
                "{\"jku\":\"https://attacker.example/keys\"}",
                "{\"x5u\":\"https://attacker.example/chain\"}",
                "{\"x5c\":[\"AAAA\"]}",
                "{\"typ\":\"at+jwt\"}",
                "{\"typ\":\"JOSE\"}",
                "{\"typ\":[\"JWT\"]}",
                "{\"cty\":\"JWT\"}"
            })
    void a_header_that_asks_for_more_is_refused(String member) {
        var header = Token.header("RS256");
        Standards.object(member).forEach(header::add);

        assertThat(format(ofIssuer(header, Token.RSA))).isEqualTo("token-header");
    }

    @Test
    void a_name_that_stands_twice_is_refused() {
        var did = Token.didJwk(Token.jwk(Token.P256));
        var header = kid("ES256", did).toString();
        var claims = Token.claims(Token.badge(did)).build().toString();
        var twoAlgorithms = header.replaceFirst("\\{", "{\"alg\":\"none\",");
        var twoNames = claims.replaceFirst("\\{", "{\"id\":\"https://other.example\",");

        assertThat(format(Token.sign(twoAlgorithms, claims, Token.P256)))
                .isEqualTo("json-malformed");
        assertThat(format(Token.sign(header, twoNames, Token.P256))).isEqualTo("json-malformed");
    }

    @Test
    void a_key_brought_along_does_not_stand_in_for_the_one_named() {
        var did = Token.didJwk(Token.jwk(Token.P256));
        var mine = Token.jwk(Token.RSA);
        var header = Token.header("RS256").add("kid", did + "#0").add("jwk", mine).build();
        var claims = Token.claims(Token.badge(did)).build();

        assertThat(proof(Token.sign(header, claims, Token.RSA))).isEqualTo("key-other");
    }

    @Test
    void the_same_key_may_be_brought_along() {
        var jwk = Token.jwk(Token.P256);
        var did = Token.didJwk(jwk);
        var header = Token.header("ES256").add("kid", did + "#0").add("jwk", jwk).build();
        var claims = Token.claims(Token.badge(did)).build();

        assertThat(verify(Token.sign(header, claims, Token.P256)).verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void a_key_of_somebody_else_does_not_sign_for_an_issuer() {
        var other = Token.didJwk(Token.jwk(Token.P256));
        var claims = Token.claims(Token.badge(ISSUER)).build();

        var report = verify(Token.sign(kid("ES256", other), claims, Token.P256));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("other");
    }

    @Test
    void nobody_signs_tokens_in_our_name_with_a_key_brought_along() {
        var claims = Token.claims(Token.badge(Issued.ISSUER_ID)).build();
        var header = Token.header("RS256").add("jwk", Token.jwk(Token.RSA)).build();

        var report = verify(Token.sign(header, claims, Token.RSA));

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
        var jwk = Json.createObjectBuilder(Token.jwk(Token.P256));
        Standards.object(member).forEach(jwk::add);
        var did = Token.didJwk(jwk.build());
        var claims = Token.claims(Token.badge(did)).build();

        var report = verify(Token.sign(kid("ES256", did), claims, Token.P256));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo(code);
        SampleVerdictTest.tellsEverything(report);
    }

    @Test
    void a_short_rsa_key_is_refused() {
        assertThat(proof(ofIssuer(Token.header("RS256"), Token.pair("RSA", 1_024, null))))
                .isEqualTo("key-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"did:jwk:AAAA#0", "did:jwk:#0", "did:key:zAAAA", "did:key:#z"})
    void a_name_without_a_key_is_refused(String kid) {
        var did = kid.substring(0, kid.indexOf('#') < 0 ? kid.length() : kid.indexOf('#'));
        var header = Token.header("ES256").add("kid", kid).build();
        var claims = Token.claims(Token.badge(did)).build();

        assertThat(proof(Token.sign(header, claims, Token.P256))).isEqualTo("key-unknown");
    }

    @Test
    void a_signature_of_nothing_but_zeros_is_wrong() {
        var token = ofDidJwk("ES256", Token.P256);
        var input = token.substring(0, token.lastIndexOf('.'));

        assertThat(proof(input + "." + Token.base64(new byte[64]))).isEqualTo("wrong");
        assertThat(proof(input + "." + Token.base64(Arrays.copyOf(new byte[0], 63))))
                .isEqualTo("wrong");
    }

    @Test
    void every_changed_character_is_noticed() {
        var token = ofDidJwk("ES256", Token.P256);
        for (int at = 0; at < token.length(); at += 13) {
            char c = token.charAt(at) == 'A' ? 'B' : 'A';
            var changed = token.substring(0, at) + c + token.substring(at + 1);
            if (!changed.equals(token)) {
                assertThat(verify(changed).verdict()).as("at " + at).isEqualTo(Verdict.INVALID);
            }
        }
        assertThat(verify(token + "=").verdict()).isEqualTo(Verdict.INVALID);
        assertThat(verify(token + "A").verdict()).isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.b.c.d.e", "..", "e30.e30", "{\"payload\":\"e30\",\"signatures\":[]}"})
    void nothing_but_the_compact_form_is_a_token(String text) {
        assertThat(format(text)).isIn("not-a-credential", "not-a-badge");
    }

    private static JsonObject kid(String algorithm, String did) {
        return Token.header(algorithm).add("kid", did + "#0").build();
    }

    private static String ofDidJwk(String algorithm, KeyPair keys) {
        var did = Token.didJwk(Token.jwk(keys));
        return Token.sign(kid(algorithm, did), Token.claims(Token.badge(did)).build(), keys);
    }

    private static String ofIssuer(JsonObjectBuilder header, KeyPair keys) {
        var claims = Token.claims(Token.badge(ISSUER)).build();
        return Token.sign(header.add("jwk", Token.jwk(keys)).build(), claims, keys);
    }

    private static KeyPair keys(String name) {
        return switch (name) {
            case "RSA" -> Token.RSA;
            case "P384" -> Token.P384;
            default -> Token.P256;
        };
    }

    private static JsonObject wrapped(JsonObject badge) {
        return Json.createObjectBuilder()
                .add("vc", badge)
                .add("iss", badge.getJsonObject("issuer").getString("id"))
                .add("jti", badge.getString("id"))
                .add("sub", Token.SUBJECT)
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

    private static String proof(String token) {
        var report = verify(token);
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        SampleVerdictTest.tellsEverything(report);
        return report.check(CheckId.PROOF).code();
    }

    private static String format(String token) {
        var report = verify(token);
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        return report.check(CheckId.FORMAT).code();
    }

    private static VerificationReport verify(String token) {
        return Verification.of(token.getBytes(UTF_8), Issued.circumstances());
    }
}
