package org.distintivo.credential.service.verification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.distintivo.credential.domain.BakedSvg;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.IssuerTrust;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.Standards;
import org.distintivo.credential.service.issuing.CredentialSigner;
import org.distintivo.credential.service.key.Ed25519Signer;
import org.distintivo.credential.service.key.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class VerificationTest {

    /** They take turns, so that each meets many places in little time. */
    private static final int ODDITIES_PER_PLACE = 5;

    private static final Signer STRANGER = new Ed25519Signer(new byte[32]);

    @Test
    void what_was_issued_here_is_valid_and_known_as_own() {
        var report = verify(Issued.credential());

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
        assertThat(report.credential().ownBadgeId()).isEqualTo(Issued.ID);
        assertThat(report.credential().name()).contains("証明 😀");
        assertThat(report.credential().skills()).containsExactly("identity", "storage", "réseaux");
        SampleVerdictTest.tellsEverything(report);
    }

    @Test
    void what_was_revoked_here_is_not_valid() {
        var report = Verification.of(bytes(Issued.credential()), Issued.circumstances(true, null));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("revoked");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
    }

    @Test
    void it_is_the_same_baked_into_a_picture() throws Exception {
        var svg = BakedSvg.bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", Issued.credential());

        assertThat(verify(svg).verdict()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, ok",
        "' ADA@Example.org ', ok",
        "eve@example.org, other",
        "not an address, other"
    })
    void the_recipient_is_compared_when_asked_for(String address, String code) {
        var report =
                Verification.of(bytes(Issued.credential()), Issued.circumstances(false, address));

        assertThat(report.check(CheckId.RECIPIENT).code()).isEqualTo(code);
    }

    @Test
    void no_change_of_one_byte_goes_unnoticed() {
        var credential = Standards.object(Issued.credential());
        var unnoticed = new ArrayList<String>();
        for (var pointer : leaves(credential, "")) {
            var changed = Json.createPatchBuilder().replace(pointer, oneOff(credential, pointer));
            var report = verify(changed.build().apply(credential).toString());
            if (report.verdict() != Verdict.INVALID) {
                unnoticed.add(pointer);
            }
            SampleVerdictTest.tellsEverything(report);
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void no_member_can_be_added_anywhere() {
        var credential = Standards.object(Issued.credential());
        for (var pointer : objects(credential, "")) {
            var added =
                    Json.createPatchBuilder()
                            .add(pointer + "/honours", "summa cum laude")
                            .build()
                            .apply(credential);

            assertThat(verify(added.toString()).verdict()).as(pointer).isEqualTo(Verdict.INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@context",
                "@vocab",
                "@base",
                "@import",
                "@included",
                "@graph",
                "@reverse",
                "@type"
            })
    void no_keyword_can_be_added(String keyword) {
        var credential = Standards.object(Issued.credential());
        var inline = Json.createObjectBuilder().add("@vocab", "https://example.org/").build();
        for (var pointer : objects(credential, "")) {
            var added = Json.createPatchBuilder().add(pointer + "/" + keyword, inline).build();

            assertThat(verify(added.apply(credential).toString()).verdict())
                    .as(pointer)
                    .isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void a_token_signed_with_an_own_key_is_our_own() {
        var kid = Issued.RSA_SIGNER.verificationMethod(Issued.ISSUER_ID);

        var report = verify(token("RS256", kid, Issued.RSA_SIGNER));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("ok");
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("own");
        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("ok");
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
    }

    @Test
    void a_token_in_our_name_is_not_ours_without_our_key() {
        var kid = Issued.RSA_SIGNER.verificationMethod(Issued.ISSUER_ID);
        var strangers = STRANGER.verificationMethod(Issued.ISSUER_ID);

        assertThat(verify(token("EdDSA", strangers, STRANGER)).check(CheckId.PROOF).code())
                .isEqualTo("key-not-ours");
        assertThat(verify(token("EdDSA", kid, STRANGER)).check(CheckId.PROOF).code())
                .isEqualTo("suite-unsupported");
        assertThat(verify(token("RS256", kid, STRANGER)).check(CheckId.PROOF).code())
                .isEqualTo("wrong");
    }

    private static String token(String algorithm, String kid, Signer signer) {
        var header = Json.createObjectBuilder().add("alg", algorithm).add("kid", kid).build();
        var claims = Issued.unsigned(Issued.request());
        var signed = base64(header.toString()) + "." + base64(claims.toString());
        var signature = signer.sign(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_stranger_cannot_sign_in_our_name() {
        var forged =
                CredentialSigner.sign(
                                Issued.unsigned(Issued.request()),
                                Issued.ISSUER_ID,
                                Issued.NOW,
                                STRANGER)
                        .text();

        var report = verify(forged);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
        assertThat(report.credential().ownBadgeId()).isNull();
    }

    @Test
    void a_strangers_key_does_not_sign_for_another_issuer() {
        var forged =
                CredentialSigner.sign(
                                Issued.unsigned(Issued.request()),
                                "https://stranger.example/issuer",
                                Issued.NOW,
                                STRANGER)
                        .text();

        var report = verify(forged);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("other");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void a_second_signature_of_a_stranger_is_told() {
        var own = Standards.object(Issued.credential());
        var stranger =
                Standards.object(
                        CredentialSigner.sign(
                                        without(own, "proof"),
                                        "https://stranger.example/issuer",
                                        Issued.NOW,
                                        STRANGER)
                                .text());
        var wrong =
                Json.createObjectBuilder(proof(stranger))
                        .add("created", "2020-01-01T00:00:00Z")
                        .build();
        var both =
                Json.createObjectBuilder(own)
                        .add("proof", Json.createArrayBuilder().add(wrong).add(proof(own)))
                        .build();

        var report = verify(both.toString());

        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("one-of-several");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
    }

    @Test
    void the_first_signature_that_holds_counts_only_when_it_is_the_issuers() {
        var own = Standards.object(Issued.credential());
        var stranger =
                Standards.object(
                        CredentialSigner.sign(
                                        without(own, "proof"),
                                        "https://stranger.example/issuer",
                                        Issued.NOW,
                                        STRANGER)
                                .text());
        var both =
                Json.createObjectBuilder(own)
                        .add(
                                "proof",
                                Json.createArrayBuilder().add(proof(stranger)).add(proof(own)))
                        .build();

        var report = verify(both.toString());

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("own");
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("stranger");
    }

    @Test
    void it_is_not_valid_before_its_time() {
        var circumstances = Issued.circumstances();
        var before =
                new Examination.Circumstances(
                        circumstances.own(), Instant.parse("2026-11-22T09:59:59Z"), null);

        var report = Verification.of(bytes(Issued.credential()), before);

        assertThat(report.check(CheckId.VALIDITY).code()).isEqualTo("not-yet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|not-a-credential",
                "hello|not-a-credential",
                "https://example.org/badge.json|url",
                "[]|not-a-credential",
                "{\"a\":1,\"a\":2}|json-malformed",
                "{\"a\":|json-malformed",
                "{}|not-a-badge",
                "{\"type\":\"VerifiablePresentation\"}|presentation",
                "{\"@context\":\"https://w3id.org/openbadges/v2\"}|not-an-assertion",
                "<svg/>|no-credential",
                "<html>|page",
                "a.b.c|not-a-credential",
                "eyJhbGciOiJub25lIiwiemlwIjoiREVGIn0.e30.|token-header"
            })
    void what_is_no_credential_is_said_to_be_none(String input, String code) {
        var report = verify(input);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.FORMAT).code()).isEqualTo(code);
        assertThat(report.credential()).isNull();
        SampleVerdictTest.tellsEverything(report);
    }

    @Test
    void oversized_input_is_refused_before_it_is_read() {
        var deep = "{\"type\":" + "[".repeat(100_000);
        var wide = "{\"a\":\"" + "x".repeat(300_000) + "\"}";

        assertThat(verify(deep).check(CheckId.FORMAT).code()).isEqualTo("json-too-deep");
        assertThat(verify(wide).check(CheckId.FORMAT).code()).isEqualTo("body-too-large");
        var huge = new byte[3 * 1024 * 1024];
        assertThat(Verification.of(huge, Issued.circumstances()).check(CheckId.FORMAT).code())
                .isEqualTo("too-large");
        var jpeg = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
        assertThat(Verification.of(jpeg, Issued.circumstances()).check(CheckId.FORMAT).code())
                .isEqualTo("jpeg");
    }

    @Test
    void nothing_makes_it_stumble() {
        var credential = Standards.object(Issued.credential());
        var oddities =
                Standards.object(
                                """
                                {"odd": [null, 0, 1e400, true, "", "x", "@type", "_:b", [], {},
                                 [[]], [null], {"@value": 1}, {"@value": null}, {"@id": null},
                                 {"@id": "x"}, {"@value": {}, "@type": "@json"},
                                 {"@value": "x", "@language": 5}, {"type": {}}, {"id": []},
                                 {"@context": null}, {"@type": []}, "\\u0000", "é:\\uffff"]}
                                """)
                        .getJsonArray("odd");
        var places = new ArrayList<>(objects(credential, ""));
        places.addAll(leaves(credential, ""));
        int next = 0;
        for (var pointer : places.subList(1, places.size())) {
            for (int turn = 0; turn < ODDITIES_PER_PLACE; turn++) {
                var oddity = oddities.get(next++ % oddities.size());
                if (oddity.equals(credential.getValue(pointer))) {
                    continue;
                }
                var odd = Json.createPatchBuilder().replace(pointer, oddity).build();

                var report = verify(odd.apply(credential).toString());

                assertThat(report.verdict()).as(odd.toString()).isEqualTo(Verdict.INVALID);
                SampleVerdictTest.tellsEverything(report);
            }
        }
    }

    private static VerificationReport verify(String input) {
        return Verification.of(bytes(input), Issued.circumstances());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject proof(JsonObject credential) {
        return credential.getJsonArray("proof").getJsonObject(0);
    }

    private static JsonObject without(JsonObject object, String member) {
        return Json.createObjectBuilder(object).remove(member).build();
    }

    private static JsonValue oneOff(JsonObject credential, String pointer) {
        var value = credential.getValue(pointer);
        return switch (value.getValueType()) {
            case TRUE -> JsonValue.FALSE;
            case STRING -> {
                var text = ((jakarta.json.JsonString) value).getString();
                int middle = text.length() / 2;
                char other = text.charAt(middle) == '1' ? '2' : '1';
                yield Json.createValue(
                        text.substring(0, middle) + other + text.substring(middle + 1));
            }
            default -> throw new IllegalArgumentException(pointer);
        };
    }

    private static List<String> leaves(JsonValue value, String at) {
        return walk(value, at, false);
    }

    private static List<String> objects(JsonValue value, String at) {
        return walk(value, at, true);
    }

    private static List<String> walk(JsonValue value, String at, boolean objects) {
        var found = new ArrayList<String>();
        switch (value.getValueType()) {
            case OBJECT -> {
                if (objects) {
                    found.add(at);
                }
                value.asJsonObject()
                        .forEach((name, m) -> found.addAll(walk(m, at + "/" + name, objects)));
            }
            case ARRAY -> {
                for (int i = 0; i < value.asJsonArray().size(); i++) {
                    found.addAll(walk(value.asJsonArray().get(i), at + "/" + i, objects));
                }
            }
            default -> {
                if (!objects) {
                    found.add(at);
                }
            }
        }
        return found;
    }
}
