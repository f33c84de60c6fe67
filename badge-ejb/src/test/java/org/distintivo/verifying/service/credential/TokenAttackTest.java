package org.distintivo.verifying.service.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.TestTokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 8725 warns of: headers, algorithms and signatures that are not what they seem. */
class TokenAttackTest {

    @Test
    void a_token_without_signature_is_refused() {
        var header = TestTokens.header("none").add("jwk", TestTokens.jwk(TestTokens.RSA)).build();
        var signed = TokenBadge.ofIssuer(TestTokens.header("RS256"), TestTokens.RSA);
        var unsigned =
                TestTokens.base64(header.toString().getBytes(UTF_8))
                        + "."
                        + signed.split("\\.")[1]
                        + ".";

        assertThat(TokenBadge.proof(unsigned)).isEqualTo("suite-unsupported");
        assertThat(TokenBadge.proof(signed.substring(0, signed.lastIndexOf('.') + 1)))
                .isEqualTo("wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "NONE", "HS256", "HS512", "RS1", "", "dir"})
    void no_other_algorithm_is_taken(String algorithm) {
        assertThat(
                        TokenBadge.proof(
                                TokenBadge.ofIssuer(TestTokens.header(algorithm), TestTokens.RSA)))
                .isEqualTo("suite-unsupported");
    }

    @Test
    void a_public_key_is_no_shared_secret() throws Exception {
        var header =
                TestTokens.header("HS256")
                        .add("jwk", TestTokens.jwk(TestTokens.RSA))
                        .build()
                        .toString();
        var claims = TestTokens.claims(TestTokens.badge(TokenBadge.ISSUER)).build().toString();
        var input =
                TestTokens.base64(header.getBytes(UTF_8))
                        + "."
                        + TestTokens.base64(claims.getBytes(UTF_8));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(TestTokens.RSA.getPublic().getEncoded(), "HmacSHA256"));
        var token = input + "." + TestTokens.base64(mac.doFinal(input.getBytes(UTF_8)));

        assertThat(TokenBadge.proof(token)).isEqualTo("suite-unsupported");
    }

    @ParameterizedTest
    @CsvSource({"ES256, RSA", "EdDSA, RSA", "RS256, P256", "ES384, P256", "ES256, P384"})
    void the_key_decides_the_algorithm(String algorithm, String key) {
        assertThat(TokenBadge.proof(TokenBadge.ofDidJwk(algorithm, TokenBadge.keys(key))))
                .isEqualTo("suite-unsupported");
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
        var header = TestTokens.header("RS256");
        Standards.object(member).forEach(header::add);

        assertThat(TokenBadge.format(TokenBadge.ofIssuer(header, TestTokens.RSA)))
                .isEqualTo("token-header");
    }

    @Test
    void a_name_that_stands_twice_is_refused() {
        var did = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var header = TokenBadge.kid("ES256", did).toString();
        var claims = TestTokens.claims(TestTokens.badge(did)).build().toString();
        var twoAlgorithms = header.replaceFirst("\\{", "{\"alg\":\"none\",");
        var twoNames = claims.replaceFirst("\\{", "{\"id\":\"https://other.example\",");

        assertThat(TokenBadge.format(TestTokens.sign(twoAlgorithms, claims, TestTokens.P256)))
                .isEqualTo("json-malformed");
        assertThat(TokenBadge.format(TestTokens.sign(header, twoNames, TestTokens.P256)))
                .isEqualTo("json-malformed");
    }

    @Test
    void a_signature_of_nothing_but_zeros_is_wrong() {
        var token = TokenBadge.ofDidJwk("ES256", TestTokens.P256);
        var input = token.substring(0, token.lastIndexOf('.'));

        assertThat(TokenBadge.proof(input + "." + TestTokens.base64(new byte[64])))
                .isEqualTo("wrong");
        assertThat(
                        TokenBadge.proof(
                                input + "." + TestTokens.base64(Arrays.copyOf(new byte[0], 63))))
                .isEqualTo("wrong");
    }

    @Test
    void an_rsa_signature_of_something_else_is_wrong() {
        var mine = TokenBadge.ofIssuer(TestTokens.header("RS256"), TestTokens.RSA).split("\\.");
        var another =
                TokenBadge.ofIssuer(TestTokens.header("RS256").add("kid", ""), TestTokens.RSA);
        var signature = another.substring(another.lastIndexOf('.') + 1);

        assertThat(TokenBadge.proof(mine[0] + "." + mine[1] + "." + signature)).isEqualTo("wrong");
    }

    @Tag("exhaustive")
    @Test
    void every_changed_character_is_noticed() {
        var token = TokenBadge.ofDidJwk("ES256", TestTokens.P256);
        for (int at = 0; at < token.length(); at += 13) {
            char c = token.charAt(at) == 'A' ? 'B' : 'A';
            var changed = token.substring(0, at) + c + token.substring(at + 1);
            if (!changed.equals(token)) {
                assertThat(TokenBadge.verify(changed).verdict())
                        .as("at " + at)
                        .isEqualTo(Verdict.INVALID);
            }
        }
        assertThat(TokenBadge.verify(token + "=").verdict()).isEqualTo(Verdict.INVALID);
        assertThat(TokenBadge.verify(token + "A").verdict()).isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.b.c.d.e", "..", "e30.e30", "{\"payload\":\"e30\",\"signatures\":[]}"})
    void nothing_but_the_compact_form_is_a_token(String text) {
        assertThat(TokenBadge.format(text)).isIn("not-a-credential", "not-a-badge");
    }
}
