package org.distintivo.verifying.service.vcapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.proof.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The inputs of the W3C's suite for the data model, issued and verified by the code behind the
 * VC-API as the suite does over HTTP. The verdict is in the name of each file.
 */
class DataModelInputsTest {

    private static final String FOLDER = "vectors/vcdm2";
    private static final int INPUTS = 120;
    private static final String SUITES_HOLDER =
            "did:key:z6MkpJySvETLnxhQG9DzEdmKJtysBDjuuTeDfUj1uNNCUqcj";
    private static final String SUITES_ISSUER = "did:example:issuer";

    private static final Signer SIGNER = new Ed25519Signer(new byte[32]);
    private static final String DID = "did:key:" + SIGNER.key().text();
    private static final VcApi API = new VcApi(Issued.NOW);

    static Stream<String> good() throws IOException {
        return files().filter(name -> name.endsWith("-ok.json"));
    }

    /** A few say in words instead that holder and issuer are not the same. */
    static Stream<String> bad() throws IOException {
        return files().filter(name -> !name.endsWith("-ok.json"));
    }

    @Test
    void every_input_is_there() throws IOException {
        assertThat(files()).hasSize(INPUTS);
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_input_is_issued_and_verified(String name) throws Exception {
        if (name.startsWith("presentation-")) {
            API.verifyPresentation(presented(input(name)));
        } else {
            var issued = issue(input(name));
            assertThat(issued.getJsonObject("credentialStatus") == null).isEqualTo(false);
            API.verifyCredential(request("verifiableCredential", issued));
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_input_is_refused(String name) {
        assertThatThrownBy(
                        () -> {
                            if (name.startsWith("presentation-")) {
                                API.verifyPresentation(presented(input(name)));
                            } else {
                                issue(input(name));
                            }
                        })
                .isInstanceOf(DocumentRefusedException.class);
    }

    /** The suite gives its issuer where there is none, and so a name of ours. */
    private static JsonObject issue(JsonObject credential) throws DocumentRefusedException {
        var named = Json.createObjectBuilder(credential);
        if (!credential.containsKey("issuer")) {
            named.add("issuer", DID);
        } else if (credential.get("issuer") instanceof JsonObject profile
                && !profile.containsKey("id")) {
            named.add("issuer", Json.createObjectBuilder(profile).add("id", DID));
        }
        return API.issue(named.build(), status(), DID, SIGNER);
    }

    /** Signed as the suite's own holder does it; what stands for an issued one is issued. */
    private static JsonObject presented(JsonObject presentation) throws Exception {
        var document = Json.createObjectBuilder(presentation);
        if (presentation.containsKey("verifiableCredential")) {
            var credentials = Json.createArrayBuilder();
            for (var item : presentation.getJsonArray("verifiableCredential")) {
                boolean toIssue =
                        item instanceof JsonObject credential
                                && credential.getString("issuer", "").equals(SUITES_ISSUER);
                credentials.add(toIssue ? issueInside(item.asJsonObject()) : item);
            }
            document.add("verifiableCredential", credentials);
        }
        var unsigned = document.build();
        var options =
                Json.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("created", "2026-11-22T10:00:00Z")
                        .add("verificationMethod", DID + "#" + SIGNER.key().text())
                        .add("cryptosuite", "eddsa-rdfc-2022")
                        .add("proofPurpose", "authentication")
                        .add("challenge", "c")
                        .build();
        DataModelRules.requirePresentation(unsigned);
        var proof = ExampleForms.suite().sign(unsigned, options, SIGNER);
        var signed = Json.createObjectBuilder(unsigned).add("proof", proof).build();
        return request("verifiablePresentation", signed);
    }

    private static JsonObject issueInside(JsonObject credential) throws DocumentRefusedException {
        return issue(Json.createObjectBuilder(credential).add("issuer", DID).build());
    }

    private static JsonObject request(String name, JsonObject document) {
        return Json.createObjectBuilder().add(name, document).build();
    }

    private static JsonObject status() {
        return Json.createObjectBuilder()
                .add("id", Issued.STATUS_URL + "#7")
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", "7")
                .add("statusListCredential", Issued.STATUS_URL)
                .build();
    }

    private static JsonObject input(String name) {
        return Standards.object(
                Standards.text(FOLDER + "/" + name)
                        .replace("FUTURE DATE", "2036-01-01T00:00:00Z")
                        .replace("PAST DATE", "2016-01-01T00:00:00Z")
                        .replace(SUITES_HOLDER, DID));
    }

    private static Stream<String> files() throws IOException {
        Path folder = Standards.path(FOLDER);
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
