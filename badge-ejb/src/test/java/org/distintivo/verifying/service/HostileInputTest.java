package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.IOException;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.remote.KnownIssuers;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known attacks on those who verify badges, with documents: one test for each, named after it. */
@Timeout(30)
class HostileInputTest {

    @Test
    void unsigned_member_shown_as_verified() {
        var credential = Standards.object(Issued.credential());

        var report =
                HostileInput.verify(
                        HostileInput.with(credential, "/credentialSubject/achievement/gpa", "4.0"));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("term-undefined");
    }

    @Test
    void duplicate_json_keys() {
        var twice = Issued.credential().replaceFirst("\\{", "{\"id\":\"urn:other\",");

        assertThat(HostileInput.format(twice)).isEqualTo("json-malformed");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1_000, 100_000})
    void deep_json(int depth) {
        var deep = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";

        assertThat(HostileInput.format(deep)).isIn("json-too-deep", "body-too-large");
    }

    @Test
    void wide_json() {
        var wide = new StringBuilder("{\"@context\":[]");
        for (int i = 0; wide.length() < 250_000; i++) {
            wide.append(",\"k").append(i).append("\":0");
        }

        assertThat(HostileInput.verify(wide.append("}").toString()).verdict())
                .isEqualTo(Verdict.INVALID);
    }

    @Test
    void number_of_a_million_digits() {
        assertThat(HostileInput.format("{\"n\":" + "9".repeat(1_000_000) + "}"))
                .isEqualTo("body-too-large");
        assertThat(HostileInput.format("{\"n\":" + "9".repeat(100_000) + "}"))
                .isEqualTo("json-malformed");
    }

    @Test
    void lone_surrogates() {
        assertThat(HostileInput.format("{\"n\":\"\\ud800\"}")).isEqualTo("json-malformed");
        assertThat(HostileInput.format("{\"\\udfff\":1}")).isEqualTo("json-malformed");
    }

    @Test
    void half_a_document() {
        var whole = Issued.credential();
        for (int length = 1; length < whole.length(); length += 97) {
            assertThat(HostileInput.verify(whole.substring(0, length)).verdict())
                    .isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void half_sent_body() {
        var halfSent =
                new java.io.SequenceInputStream(
                        new java.io.ByteArrayInputStream(new byte[] {'{'}),
                        new java.io.InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new java.net.SocketTimeoutException();
                            }
                        });

        assertThatThrownBy(() -> StrictJson.bytes(halfSent, 1_000))
                .isInstanceOfSatisfying(
                        JsonRefusedException.class,
                        e -> assertThat(e.code()).isEqualTo("body-incomplete"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://evil.example/context.json\"",
                "\"http://127.0.0.1/context.json\"",
                "\"file:///etc/passwd\"",
                "{\"name\": \"https://evil.example/name\"}",
                "{\"@vocab\": \"https://evil.example/\"}",
                "{\"@base\": \"https://evil.example/\"}",
                "{\"@import\": \"https://evil.example/\"}"
            })
    void context_swap_inline_context_and_remote_context(String context) {
        var others = new MapFetcher();
        var value = Standards.object("{\"c\":" + context + "}").get("c");
        var credential = Standards.object(Issued.credential());
        var patch = Json.createPatchBuilder().add("/@context/-", value).build();

        var report = OtherIssuer.verify(patch.apply(credential).toString(), others.outside());

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(others.asked()).isEmpty();
    }

    @Test
    void issuer_other_than_key_controller() {
        var forged = Standards.object(OtherIssuer.credential(Json.createObjectBuilder()));

        var report = HostileInput.verify(HostileInput.with(forged, "/issuer/id", Issued.ISSUER_ID));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void wrong_proof_purpose() {
        var credential = Standards.object(Issued.credential());

        assertThat(
                        HostileInput.verify(
                                        HostileInput.with(
                                                credential,
                                                "/proof/0/proofPurpose",
                                                "authentication"))
                                .check(CheckId.PROOF)
                                .code())
                .isEqualTo("purpose");
    }

    @Test
    void trust_in_an_issuer_heals_no_fault() {
        var trusting =
                new KnownIssuers() {
                    @Override
                    public boolean isTrusted(String issuerId) {
                        return true;
                    }

                    @Override
                    public java.util.Optional<Snapshot> snapshot(String address) {
                        return java.util.Optional.empty();
                    }
                };
        var changed =
                HostileInput.with(
                        Standards.object(OtherIssuer.credential(Json.createObjectBuilder())),
                        "/credentialSubject/achievement/name",
                        "Another");

        var report = OtherIssuer.verify(changed, RemoteSources.silent().with(trusting));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }
}
