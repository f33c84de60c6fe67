package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.distintivo.account.domain.IdentityRefusedException;
import org.distintivo.platform.service.TestSettings;
import org.junit.jupiter.api.Test;

/** Only what the provider has signed for this client, this question and now is believed. */
class IdentityProviderTest {

    private static final String ISSUER = "https://id.example.org";

    private final ECKey key = key("one");
    private final IdentityRequest request = IdentityRequest.ask(null, Instant.now());
    private final Answers answers = new Answers();
    private final IdentityProvider provider =
            new IdentityProvider(
                    TestSettings.of(
                            "BADGE_BASE_URL", "https://badges.example.org",
                            "BADGE_OIDC_ISSUER", ISSUER,
                            "BADGE_OIDC_CLIENT_ID", "us",
                            "BADGE_OIDC_CLIENT_SECRET", "secret"),
                    answers);

    /** A provider that says what it is told. */
    private final class Answers extends ProviderConnection {

        private String token;
        private String form;
        private String issuer = ISSUER;

        @Override
        String get(String address) {
            return address.endsWith("/jwks")
                    ? "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}"
                    : """
                      {"issuer":"%s","authorization_endpoint":"%s/auth","token_endpoint":"%s/token",
                       "jwks_uri":"%s/jwks"}"""
                            .formatted(issuer, ISSUER, ISSUER, ISSUER);
        }

        @Override
        String post(String address, String posted, String client, String secret) {
            form = posted;
            return "{\"id_token\":\"" + token + "\"}";
        }
    }

    @Test
    void who_has_signed_in_there_is_told_by_the_token() throws Exception {
        answers.token = signed(good().build(), key);

        assertThat(provider.subject(request, "code")).isEqualTo("ada");
        assertThat(answers.form)
                .contains("code=code", "code_verifier=" + request.verifier())
                .contains("redirect_uri=https%3A%2F%2Fbadges.example.org%2Fsignin%2F");
        assertThat(provider.authorization(request))
                .startsWith(ISSUER + "/auth?response_type=code&client_id=us&")
                .contains("state=" + request.state(), "nonce=" + request.nonce())
                .contains("code_challenge_method=S256", "scope=openid&")
                .doesNotContain(request.verifier());
    }

    @Test
    void what_is_not_for_us_or_not_for_this_question_or_too_old_is_refused() throws Exception {
        var past = Date.from(Instant.now().minusSeconds(600));
        for (var claims :
                List.of(
                        good().audience("others").build(),
                        good().audience(List.of("us", "others")).build(),
                        good().claim("azp", "others").build(),
                        good().issuer("https://id.example.com").build(),
                        good().claim("nonce", "another").build(),
                        good().claim("nonce", null).build(),
                        good().subject(null).build(),
                        good().expirationTime(past).build())) {
            answers.token = signed(claims, key);
            refused();
        }
    }

    @Test
    void what_somebody_else_has_signed_or_nobody_is_refused() throws Exception {
        answers.token = signed(good().build(), key("one"));
        refused();
        answers.token = new PlainJWT(good().build()).serialize();
        refused();
        var shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), good().build());
        shared.sign(new MACSigner(key.toPublicJWK().toJSONString()));
        answers.token = shared.serialize();
        refused();
        answers.token = "no token";
        refused();
    }

    @Test
    void a_document_of_another_issuer_is_refused() throws Exception {
        answers.token = signed(good().build(), key);
        answers.issuer = "https://id.example.com";

        refused();
    }

    @Test
    void an_answer_is_for_the_question_of_this_session_and_for_ten_minutes() {
        var now = Instant.parse("2026-12-01T12:00:00Z");
        var asked = IdentityRequest.ask(7L, now);

        assertThat(asked.isAnswered(asked.state(), now.plusSeconds(599))).isTrue();
        assertThat(asked.isAnswered(asked.state(), now.plusSeconds(600))).isFalse();
        assertThat(asked.isAnswered("guess", now)).isFalse();
        assertThat(asked.isAnswered(null, now)).isFalse();
        assertThat(new IdentityAnswer("s", "c", ISSUER).isFromAnother(ISSUER)).isFalse();
        assertThat(new IdentityAnswer("s", "c", null).isFromAnother(ISSUER)).isFalse();
        assertThat(new IdentityAnswer("s", "c", "https://x").isFromAnother(ISSUER)).isTrue();
    }

    private void refused() {
        assertThatThrownBy(() -> provider.subject(request, "code"))
                .isInstanceOf(IdentityRefusedException.class);
    }

    private JWTClaimsSet.Builder good() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("us")
                .subject("ada")
                .claim("nonce", request.nonce())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private static String signed(JWTClaimsSet claims, ECKey by) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(by.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        token.sign(new ECDSASigner(by));
        return token.serialize();
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
