package org.distintivo.verifying.service.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Arrays;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.service.jsonld.CompiledForms;
import org.distintivo.openbadges.service.proof.EddsaRdfc2022;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.distintivo.verifying.service.Verification;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Several signatures under one credential, beside one another or each on the ones before. */
class ProofChainTest {

    private static final String FIRST = "urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544";
    private static final String SECOND = "urn:uuid:8cc9022b-6b14-4cf3-8571-74972c5feb54";
    private static final Signer ISSUER = signer(1);
    private static final String DID = "did:key:" + ISSUER.key().text();

    private static final JsonObject UNSIGNED =
            Json.createPatchBuilder()
                    .remove("/credentialStatus")
                    .replace("/issuer/id", DID)
                    .build()
                    .apply(Issued.unsigned(Issued.request()));

    private static final JsonObject ISSUERS = sign(UNSIGNED, options(FIRST));

    @Test
    void a_proof_that_rests_on_another_holds_with_it() {
        var second = sign(with(ISSUERS), options(SECOND).add("previousProof", FIRST));

        var report = verify(with(ISSUERS, second));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("ok");
    }

    @Test
    void the_order_in_which_they_stand_does_not_matter() {
        var second = sign(with(ISSUERS), options(SECOND).add("previousProof", FIRST));

        assertThat(verify(with(second, ISSUERS)).check(CheckId.PROOF).code()).isEqualTo("ok");
    }

    @Test
    void a_proof_whose_ground_is_gone_does_not_hold() {
        var second = sign(with(ISSUERS), options(SECOND).add("previousProof", FIRST));

        var report = verify(with(second));

        assertThat(report.check(CheckId.PROOF).outcome()).isEqualTo(CheckOutcome.ERROR);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("chain-broken");
        SampleVerdictTest.tellsEverything(report);
    }

    @Test
    void a_proof_whose_ground_was_changed_does_not_hold() {
        var second = sign(with(ISSUERS), options(SECOND).add("previousProof", FIRST));
        var later = sign(UNSIGNED, options(FIRST).add("created", "2026-11-22T11:00:00Z"));

        var report = verify(with(later, second));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("one-of-several");
    }

    @Test
    void proofs_that_rest_on_one_another_do_not_hold() {
        var first = sign(UNSIGNED, options(FIRST).add("previousProof", SECOND));
        var second = sign(with(first), options(SECOND).add("previousProof", FIRST));
        var itself = sign(UNSIGNED, options(FIRST).add("previousProof", FIRST));

        assertThat(verify(with(first, second)).check(CheckId.PROOF).code())
                .isEqualTo("chain-broken");
        assertThat(verify(with(itself)).check(CheckId.PROOF).code()).isEqualTo("chain-broken");
    }

    @Test
    void a_name_that_two_proofs_share_names_none() {
        var second = sign(with(ISSUERS), options(SECOND).add("previousProof", FIRST));
        var twin = sign(UNSIGNED, options(FIRST).add("created", "2026-11-22T11:00:00Z"));

        var report = verify(with(ISSUERS, twin, second));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("one-of-several");
    }

    @Test
    void very_many_proofs_are_refused_at_once() {
        var many = new JsonObject[400];
        for (int i = 0; i < many.length; i++) {
            many[i] = Json.createObjectBuilder(ISSUERS).add("id", "urn:example:" + i).build();
        }
        var credential = with(many);

        var report =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> verify(credential));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("too-many");
        SampleVerdictTest.tellsEverything(report);
    }

    private static JsonObjectBuilder options(String id) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("created", "2026-11-22T10:00:00Z")
                .add("verificationMethod", DID + "#" + ISSUER.key().text())
                .add("proofPurpose", "assertionMethod");
    }

    private static JsonObject sign(JsonObject document, JsonObjectBuilder options) {
        try {
            return new EddsaRdfc2022(CompiledForms.INSTANCE::ofStranger)
                    .sign(document, options.build(), ISSUER);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject with(JsonObject... proofs) {
        var array = Json.createArrayBuilder();
        Arrays.stream(proofs).forEach(array::add);
        return Json.createObjectBuilder(UNSIGNED).add("proof", array).build();
    }

    private static VerificationReport verify(JsonObject credential) {
        return Verification.of(credential.toString().getBytes(UTF_8), Issued.context());
    }

    private static Signer signer(int value) {
        var seed = new byte[32];
        Arrays.fill(seed, (byte) value);
        return new Ed25519Signer(seed);
    }
}
