package org.distintivo.openbadges.service.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.BundledContexts;
import org.distintivo.openbadges.service.jsonld.CanonicalForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class EddsaRdfc2022Test {

    private static final CanonicalForm CANONICAL = new CanonicalForm(BundledContexts.INSTANCE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simple-context-version.json",
                "simple.json",
                "bit-string-list/credential-status-revoked.json"
            })
    void proofs_of_others_verify(String sample) throws Exception {
        var signed = Standards.json("samples/ob30/" + sample);

        assertThat(verify(signed)).isTrue();
    }

    @Test
    void one_changed_value_is_noticed() throws Exception {
        var signed =
                Json.createObjectBuilder(Standards.json("vectors/ob30-spec/signed.json"))
                        .add("name", "Teamwork badge")
                        .build();

        assertThat(verify(signed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"gpa\":\"4.0\"}",
                "{\"@gpa\":\"4.0\"}",
                "{\"credentialSubject\":{\"id\":\"did:example:1\",\"honours\":true}}",
                "{\"credentialSubject\":{\"id\":\"not absolute\",\"type\":[\"AchievementSubject\"]}}",
                "{\"credentialSubject\":{\"id\":\"_:b0\",\"type\":[\"AchievementSubject\"]}}",
                "{\"credentialSubject\":{\"id\":\"@none\",\"type\":[\"AchievementSubject\"]}}",
                "{\"type\":[\"VerifiableCredential\",\"UnknownThing\"]}",
                "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\",{\"gpa\":\"ex:gpa\"}]}",
                "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\",\"https://example.org/\"]}",
                "{\"@included\":[{\"id\":\"did:example:1\"}]}"
            })
    void what_would_not_be_signed_is_refused(String members) {
        var document = Json.createObjectBuilder(Standards.json("vectors/ob30-spec/unsigned.json"));
        Standards.object(members).forEach(document::add);

        assertThatThrownBy(() -> CANONICAL.of(document.build()))
                .isInstanceOf(DocumentRefusedException.class);
    }

    @Test
    void a_graph_made_to_take_for_ever_is_refused_after_so_many_steps() throws Exception {
        assertThat(CANONICAL.of(withEqualResults(2))).contains("_:c14n5");
        for (int results : new int[] {9, 12, 100}) {
            assertThatThrownBy(() -> CANONICAL.of(withEqualResults(results)))
                    .isInstanceOf(DocumentRefusedException.class)
                    .hasMessage("too-complex");
        }
    }

    /** Nodes without names that nothing tells apart: every order of them has to be tried. */
    private static JsonObject withEqualResults(int count) {
        var results = Json.createArrayBuilder();
        for (int i = 0; i < count; i++) {
            results.add(Standards.object("{\"type\":[\"Result\"],\"value\":\"1\"}"));
        }
        var unsigned = Standards.json("vectors/ob30-spec/unsigned.json");
        var subject = without(unsigned.getJsonObject("credentialSubject"), "id");
        var twin = Json.createObjectBuilder(subject).add("result", results).build();
        return Json.createObjectBuilder(unsigned)
                .add("credentialSubject", Json.createArrayBuilder().add(twin).add(twin))
                .build();
    }

    private static boolean verify(JsonObject signed) throws DocumentRefusedException {
        var value = signed.get("proof");
        var proof =
                value instanceof jakarta.json.JsonArray a
                        ? a.getJsonObject(0)
                        : value.asJsonObject();
        var method = proof.getString("verificationMethod");
        var key = Multikey.parse(method.substring(method.indexOf('#') + 1)).orElseThrow();
        var suite = Cryptosuites.find(proof).orElseThrow();
        return suite.verify(new SecuredDocument(signed), proof, key);
    }

    private static JsonObject without(JsonObject object, String member) {
        return Json.createObjectBuilder(object).remove(member).build();
    }
}
