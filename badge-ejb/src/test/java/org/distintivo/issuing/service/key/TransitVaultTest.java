package org.distintivo.issuing.service.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransitVaultTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration PATIENCE = Duration.ofMillis(2_000);
    private static final byte[] DATA = "message".getBytes(StandardCharsets.UTF_8);

    private TransitStub stub;
    private TransitVault vault;

    @BeforeEach
    void open() throws IOException {
        stub = new TransitStub();
        vault = vault(TransitStub.TOKEN, PATIENCE);
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void an_ed25519_key_is_made_over_there_and_signs() {
        assertThat(vault.signers()).isEmpty();

        var made = vault.make(KeyAlgorithm.ED25519, NOW);
        var signature = vault.signers().get(0).sign(DATA);

        var key = made.key().multikey().bytes();
        assertThat(Ed25519.verify(signature, 0, key, 0, DATA, 0, DATA.length)).isTrue();
    }

    @Test
    void an_rsa_key_is_made_over_there_and_signs() throws Exception {
        var made = vault.make(KeyAlgorithm.RSA2048, NOW);

        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(RsaTestKeys.publicKey(made.key()));
        verifier.update(DATA);
        assertThat(verifier.verify(made.sign(DATA))).isTrue();
    }

    @Test
    void keys_of_others_in_the_same_service_are_left_alone() {
        vault.make(KeyAlgorithm.ED25519, NOW);
        vault.make(KeyAlgorithm.RSA2048, NOW);

        assertThat(vault.signers()).hasSize(2);
        assertThat(stub.requests).noneMatch(request -> request.contains("somebody-elses"));
    }

    @Test
    void many_are_signed_with_one_request() {
        var signer = vault.make(KeyAlgorithm.ED25519, NOW);
        stub.requests.clear();

        var signatures = signer.signAll(List.of(DATA, new byte[] {1}, new byte[0]));

        assertThat(signatures).hasSize(3);
        assertThat(signatures.get(0)).isEqualTo(signer.sign(DATA));
        assertThat(stub.requests).hasSize(2).allMatch(request -> request.startsWith("POST /sign/"));
    }

    @Test
    void a_signature_of_another_key_is_refused() {
        var signer = vault.make(KeyAlgorithm.ED25519, NOW);
        stub.wrongKey = true;

        refused(() -> signer.sign(DATA), "DIST0414E", "another key");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 403, 500, 503})
    void a_no_is_told_with_its_status(int status) {
        var signer = vault.make(KeyAlgorithm.ED25519, NOW);
        stub.status = status;

        refused(() -> signer.sign(DATA), "DIST0414E", Integer.toString(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{}", "{\"data\":{}}", "{\"data\":{\"batch_results\":[]}}"})
    void an_answer_that_makes_no_sense_is_told(String body) {
        var signer = vault.make(KeyAlgorithm.ED25519, NOW);
        stub.body = body;

        refused(() -> signer.sign(DATA), "DIST0414E", "answered with");
    }

    @Test
    void a_wrong_token_is_told_without_the_token() {
        var stranger = vault("hvs.wrong", PATIENCE);

        refused(stranger::signers, "DIST0414E", "403");
    }

    @Test
    @Timeout(30)
    void nobody_waits_longer_than_the_limit() {
        var hasty = vault(TransitStub.TOKEN, Duration.ofMillis(200));
        stub.holdUp = new CountDownLatch(1);

        refused(hasty::signers, "DIST0415E", "does not answer");
    }

    @Test
    void a_service_that_is_down_is_told() {
        var signer = vault.make(KeyAlgorithm.ED25519, NOW);
        stub.close();

        refused(() -> signer.sign(DATA), "DIST0415E", "127.0.0.1");
    }

    @Test
    void a_token_never_crosses_the_network_in_clear() {
        var url = URI.create("http://vault.example.org:8200/v1/transit");

        assertThatThrownBy(() -> new TransitClient(url, () -> TransitStub.TOKEN, PATIENCE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("https");
    }

    private TransitVault vault(String token, Duration patience) {
        return new TransitVault(new TransitClient(stub.url(), () -> token, patience), "badges");
    }

    /** Never with the token in what is told. */
    private static void refused(ThrowingCallable call, String... words) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SignerUnavailableException.class,
                        e -> assertThat(e.reason()).contains(words))
                .satisfies(
                        e -> {
                            assertThat(e.getMessage()).doesNotContain("127.0.0.1");
                            for (var cause = e; cause != null; cause = cause.getCause()) {
                                assertThat(cause.toString()).doesNotContain("hvs.");
                            }
                        });
    }
}
