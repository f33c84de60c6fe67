package org.distintivo.verifying.service.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.Verification;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to keep a verifier busy: all of them are answered, and soon. */
class PoisonGraphTest {

    /** Very many times what it takes, so that a busy machine fails no test. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 10, 12, 40, 300})
    void nodes_that_nothing_tells_apart_are_refused_however_many_proofs_there_are(int twins) {
        var report =
                soon(
                        Json.createPatchBuilder()
                                .add("/credentialSubject/result", results(twins))
                                .add("/credentialSubject/identifier", identifiers(twins))
                                .replace("/proof", proofs(12))
                                .build()
                                .apply(Standards.object(Issued.credential())));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void a_graph_as_tangled_as_a_document_can_hold_is_told() {
        var subject =
                Json.createObjectBuilder(
                                Standards.object(Issued.credential())
                                        .getJsonObject("credentialSubject"))
                        .remove("identifier")
                        .add("result", results(12))
                        .build();
        var twins = Json.createArrayBuilder().add(subject).add(subject).add(subject);
        var document =
                Json.createObjectBuilder(Standards.object(Issued.credential()))
                        .add("credentialSubject", twins)
                        .build();

        var report = soon(document);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("too-complex");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12})
    void profiles_that_all_endorse_one_another_are_refused(int size) {
        var nodes = Json.createArrayBuilder();
        for (int from = 0; from < size; from++) {
            var links = Json.createArrayBuilder();
            for (int to = 0; to < size; to++) {
                links.add(Json.createObjectBuilder().add("id", "_:n" + to));
            }
            nodes.add(
                    Json.createObjectBuilder()
                            .add("id", "_:n" + from)
                            .add("type", "Profile")
                            .add("endorsement", links));
        }
        var credential = Standards.object(Issued.credential());
        var patch = Json.createPatchBuilder().add("/endorsement", nodes.build()).build();
        var report = soon(patch.apply(credential));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void very_many_statements_are_refused() {
        var related = Json.createArrayBuilder();
        for (int i = 0; i < 2_500; i++) {
            related.add(
                    Json.createObjectBuilder()
                            .add("id", "https://example.org/" + i)
                            .add("type", Json.createArrayBuilder().add("Related")));
        }
        var patch =
                Json.createPatchBuilder()
                        .add("/credentialSubject/achievement/related", related.build());

        var report = soon(patch.build().apply(Standards.object(Issued.credential())));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("too-complex");
    }

    private static JsonArray results(int count) {
        var results = Json.createArrayBuilder();
        for (int i = 0; i < count; i++) {
            results.add(Standards.object("{\"type\":[\"Result\"],\"value\":\"1\"}"));
        }
        return results.build();
    }

    private static JsonArray identifiers(int count) {
        var identifiers = Json.createArrayBuilder();
        for (int i = 0; i < count; i++) {
            identifiers.add(
                    Standards.object(
                            "{\"type\":\"IdentityObject\",\"hashed\":false,\"identityHash\":\"a@b.example\","
                                    + "\"identityType\":\"emailAddress\"}"));
        }
        return identifiers.build();
    }

    private static JsonArray proofs(int count) {
        var proof = Standards.object(Issued.credential()).getJsonArray("proof").getJsonObject(0);
        var proofs = Json.createArrayBuilder();
        for (int i = 0; i < count; i++) {
            var named = Json.createObjectBuilder(proof).add("id", "urn:example:" + i);
            if (i > 0) {
                named.add("previousProof", "urn:example:" + (i - 1));
            }
            proofs.add(named);
        }
        return proofs.build();
    }

    private static VerificationReport soon(JsonObject document) {
        var bytes = document.toString().getBytes(UTF_8);
        return Assertions.assertTimeoutPreemptively(
                SOON, () -> Verification.of(bytes, Issued.context()));
    }
}
