package org.distintivo.verifying.service.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.ReferenceVerifier;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.distintivo.verifying.service.Verification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials that software of other people signed on a NIST curve, whole and in part. */
@Tag("exhaustive")
class EcdsaProofsTest {

    private static final String SAMPLE = "samples/ob30/sd/derivedcredential.json";
    private static final String ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** So that the changed places fall into every part of the value in little time. */
    private static final int STRIDE = 11;

    private static JsonObject signed;

    @BeforeAll
    static void others_sign() {
        // status would have to be asked for, and is another check
        var unsigned =
                Json.createObjectBuilder(
                                Issued.unsigned(Issued.request("Badge \uff21 and 😀 of 証明")))
                        .remove("credentialStatus")
                        .build();
        signed = ReferenceVerifier.sign(unsigned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p256", "p384", "derived"})
    void what_others_sign_is_valid_here(String form) {
        var report = verify(signed.getJsonObject(form));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("ok");
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("self");
    }

    @Test
    void a_holder_may_leave_out_what_the_issuer_allows() {
        assertThat(signed.getJsonObject("base")).containsKey("name");
        assertThat(signed.getJsonObject("derived")).doesNotContainKey("name");
    }

    @Test
    void what_the_holder_keeps_is_not_for_showing() {
        var report = verify(signed.getJsonObject("base"));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("holder-form");
        SampleVerdictTest.tellsEverything(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p256", "p384", "derived"})
    void every_changed_text_is_noticed(String form) {
        var credential = signed.getJsonObject(form);
        for (var pointer : texts(credential, "")) {
            var text = ((JsonString) credential.getValue(pointer)).getString();
            var patch = Json.createPatchBuilder().replace(pointer, "1" + text).build();

            var report = verify(patch.apply(credential));

            // a vocabulary or a suite that nobody knows leaves nothing to check, and so nothing
            // that passed
            boolean unknown = report.check(CheckId.PROOF).outcome() == CheckOutcome.SKIPPED;
            assertThat(report.verdict() == Verdict.INVALID || unknown).as(pointer).isTrue();
            assertThat(report.verdict()).as(pointer).isNotEqualTo(Verdict.VALID);
        }
    }

    @Test
    void a_statement_taken_away_is_noticed() {
        var credential = signed.getJsonObject("derived");
        var patch =
                Json.createPatchBuilder()
                        .remove("/credentialSubject/achievement/description")
                        .build();

        var report = verify(patch.apply(credential));

        assertThat(report.check(CheckId.PROOF).outcome().text()).isEqualTo("error");
    }

    @Test
    void every_changed_byte_of_an_excerpts_signature_is_noticed() {
        var credential = Standards.json(SAMPLE);
        var value = credential.getJsonArray("proof").getJsonObject(0).getString("proofValue");
        assertThat(verify(credential).verdict()).isEqualTo(Verdict.VALID);
        for (int at = 0; at < value.length(); at += STRIDE) {
            var changed =
                    value.substring(0, at) + other(value.charAt(at)) + value.substring(at + 1);
            var patch = Json.createPatchBuilder().replace("/proof/0/proofValue", changed).build();

            var report = verify(patch.apply(credential));

            assertThat(report.verdict()).as("at " + at).isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void a_signature_made_with_another_kind_of_key_is_told() {
        var credential = signed.getJsonObject("p256");
        var patch =
                Json.createPatchBuilder().replace("/proof/cryptosuite", "eddsa-rdfc-2022").build();

        var report = verify(patch.apply(credential));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-other-kind");
        SampleVerdictTest.tellsEverything(report);
    }

    private static char other(char c) {
        return ALPHABET.charAt((ALPHABET.indexOf(c) + 1) % ALPHABET.length());
    }

    private static VerificationReport verify(JsonObject credential) {
        return Verification.of(credential.toString().getBytes(UTF_8), Issued.context());
    }

    private static List<String> texts(JsonValue value, String at) {
        var found = new ArrayList<String>();
        switch (value.getValueType()) {
            case OBJECT ->
                    value.asJsonObject()
                            .forEach(
                                    (name, member) -> found.addAll(texts(member, at + "/" + name)));
            case ARRAY -> {
                for (int i = 0; i < value.asJsonArray().size(); i++) {
                    found.addAll(texts(value.asJsonArray().get(i), at + "/" + i));
                }
            }
            case STRING -> found.add(at);
            default -> {}
        }
        return found;
    }
}
