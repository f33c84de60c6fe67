package org.distintivo.openbadges.service.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.KeyPair;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.service.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWebKeyTest {

    private static final String MESSAGE = "header.claims";
    private static final Signer EDWARDS = new Ed25519Signer(new byte[32]);

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "RS1", "rs256", ""})
    void a_signature_that_proves_nothing_is_of_no_kind_checked_here(String algorithm) {
        assertThat(JsonWebKey.isAlgorithm(algorithm)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "ES256", "ES384", "EdDSA", "Ed25519"})
    void what_is_signed_holds_until_it_is_changed(String algorithm) throws Exception {
        var key = JsonWebKey.of(jwk(algorithm));
        var signature = signature(algorithm);

        assertThat(JsonWebKey.isAlgorithm(algorithm)).isTrue();
        assertThat(key.verify(algorithm, MESSAGE.getBytes(UTF_8), signature)).isTrue();
        assertThat(key.verify(algorithm, "header.other".getBytes(UTF_8), signature)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "ES256", "ES384", "EdDSA"})
    void a_signature_of_another_length_does_not_hold(String algorithm) throws Exception {
        var key = JsonWebKey.of(jwk(algorithm));
        var signature = signature(algorithm);

        for (int length : new int[] {0, signature.length - 1, signature.length + 1}) {
            var other = Arrays.copyOf(signature, length);
            assertThat(key.verify(algorithm, MESSAGE.getBytes(UTF_8), other)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"RS256, ES256", "ES256, EdDSA", "EdDSA, RS256", "ES384, ES256"})
    void the_key_decides_the_algorithm(String ofKey, String ofToken) throws Exception {
        var key = JsonWebKey.of(jwk(ofKey));

        refused(Refusal.SUITE_UNSUPPORTED, () -> key.verify(ofToken, new byte[0], new byte[0]));
    }

    @Test
    void a_key_for_one_algorithm_is_used_for_no_other_name_of_it() throws Exception {
        var key = JsonWebKey.of(with(jwk("EdDSA"), "alg", "EdDSA"));
        var signature = signature("EdDSA");

        assertThat(key.verify("EdDSA", MESSAGE.getBytes(UTF_8), signature)).isTrue();
        refused(Refusal.SUITE_UNSUPPORTED, () -> key.verify("Ed25519", new byte[0], signature));
    }

    @ParameterizedTest
    @CsvSource({
        "2047, 65537, false", // too easy to break
        "2048, 65537, true",
        "8192, 65537, true",
        "8193, 65537, false", // too much work
        "2048, 65536, false", // no public exponent is even
        "2048, 4294967295, true",
        "2048, 4294967297, false"
    })
    void an_rsa_key_has_a_usual_size(int bits, long exponent, boolean taken) throws Exception {
        var modulus = BigInteger.ONE.shiftLeft(bits - 1).setBit(0);
        var jwk =
                Json.createObjectBuilder()
                        .add("kty", "RSA")
                        .add("n", TestTokens.base64(modulus.toByteArray()))
                        .add("e", TestTokens.base64(BigInteger.valueOf(exponent).toByteArray()))
                        .build();
        var key = JsonWebKey.of(jwk);

        if (taken) {
            assertThat(key.verify("RS256", new byte[0], new byte[bits / 8])).isFalse();
        } else {
            refused(Refusal.KEY_UNKNOWN, () -> key.verify("RS256", new byte[0], new byte[0]));
        }
    }

    @ParameterizedTest
    @CsvSource({"EdDSA, x", "ES256, x", "ES256, y", "ES384, x", "ES384, y", "RS256, n", "RS256, e"})
    void a_damaged_key_is_none(String algorithm, String member) throws Exception {
        for (var text : new String[] {"", "AAAA", "*"}) {
            var key = JsonWebKey.of(with(jwk(algorithm), member, text));

            refused(
                    Refusal.KEY_UNKNOWN,
                    () -> key.verify(algorithm, new byte[0], signature(algorithm)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES256", "ES384", "EdDSA"})
    void a_key_is_the_same_in_either_form(String algorithm) throws Exception {
        var jwk = jwk(algorithm);
        var multikey = JsonWebKey.of(jwk).multikey().orElseThrow();

        assertThat(JsonWebKey.json(multikey)).isEqualTo(jwk);
        assertThat(multikey.curve()).isEqualTo(curve(algorithm));
    }

    @Test
    void an_rsa_key_has_one_form_only() throws Exception {
        assertThat(JsonWebKey.of(jwk("RS256")).multikey()).isEmpty();
    }

    @Test
    void a_key_is_the_same_whatever_else_is_said_about_it() throws Exception {
        var jwk = jwk("ES256");
        var key = JsonWebKey.of(jwk);

        assertThat(key.isSame(JsonWebKey.of(with(jwk, "kid", "1")))).isTrue();
        assertThat(key.isSame(JsonWebKey.of(with(jwk, "y", "AAAA")))).isFalse();
        assertThat(key.isSame(JsonWebKey.of(jwk("ES384")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
    void a_key_that_gives_away_its_secret_is_refused(String member) {
        refused(Refusal.KEY_PRIVATE, () -> JsonWebKey.of(with(jwk("ES256"), member, "AAAA")));
    }

    @Test
    void a_key_that_is_for_secrets_does_not_sign() {
        assertThatCode(() -> JsonWebKey.of(with(jwk("ES256"), "use", "sig")))
                .doesNotThrowAnyException();
        refused(Refusal.KEY_PURPOSE, () -> JsonWebKey.of(with(jwk("ES256"), "use", "enc")));
    }

    @Test
    void a_key_that_says_it_verifies_is_taken_whatever_else_it_does() {
        assertThatCode(() -> JsonWebKey.of(key("[\"encrypt\", 1, \"verify\"]")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"sign\"]", "[]", "\"verify\"", "[1]"})
    void a_key_that_lists_other_operations_is_refused(String operations) {
        refused(Refusal.KEY_PURPOSE, () -> JsonWebKey.of(key(operations)));
    }

    private static JsonObject key(String operations) {
        return Standards.object(
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"key_ops\":" + operations + "}");
    }

    private static JsonObject jwk(String algorithm) throws DocumentRefusedException {
        return algorithm.startsWith("Ed")
                ? JsonWebKey.json(Multikey.of(EDWARDS.key().multikey().bytes()))
                : TestTokens.jwk(pair(algorithm));
    }

    private static byte[] signature(String algorithm) {
        return algorithm.startsWith("Ed")
                ? EDWARDS.sign(MESSAGE.getBytes(UTF_8))
                : TestTokens.signature(MESSAGE, pair(algorithm));
    }

    private static KeyPair pair(String algorithm) {
        return switch (algorithm) {
            case "RS256" -> TestTokens.RSA;
            case "ES384" -> TestTokens.P384;
            default -> TestTokens.P256;
        };
    }

    private static Curve curve(String algorithm) {
        return switch (algorithm) {
            case "ES256" -> Curve.P256;
            case "ES384" -> Curve.P384;
            default -> Curve.ED25519;
        };
    }

    private static JsonObject with(JsonObject jwk, String member, String text) {
        return Json.createObjectBuilder(jwk).add(member, text).build();
    }

    private static void refused(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DocumentRefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
