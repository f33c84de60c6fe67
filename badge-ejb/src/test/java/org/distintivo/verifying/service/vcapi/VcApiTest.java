package org.distintivo.verifying.service.vcapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.proof.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the suites for Data Integrity and Bitstring Status List ask of issuers and verifiers. */
class VcApiTest {

    private static final Signer SIGNER = new Ed25519Signer(new byte[32]);
    private static final String DID = "did:key:" + SIGNER.key().text();
    private static final VcApi API = new VcApi(Issued.NOW);
    private static final JsonObject STATUS =
            Standards.object(
                    """
                    {"id": "https://badges.example.org/ob/v3/status/1#7",
                     "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
                     "statusListIndex": "7",
                     "statusListCredential": "https://badges.example.org/ob/v3/status/1"}
                    """);

    @Test
    void what_is_issued_has_a_status_and_a_proof() throws Exception {
        var issued = issue();

        assertThat(issued.getJsonObject("credentialStatus")).isEqualTo(STATUS);
        assertThat(issued.getJsonObject("proof").keySet())
                .containsExactlyInAnyOrder(
                        "type",
                        "created",
                        "verificationMethod",
                        "cryptosuite",
                        "proofPurpose",
                        "proofValue");
        assertThatCode(() -> verify(issued, "{}")).doesNotThrowAnyException();
    }

    @Test
    void version_1_gets_the_context_that_it_needs() throws Exception {
        var credential =
                Standards.object(
                        """
                        {"@context": ["https://www.w3.org/2018/credentials/v1"],
                         "type": ["VerifiableCredential"], "issuanceDate": "2020-01-01T00:00:00Z",
                         "credentialSubject": {"id": "did:example:subject"}}
                        """);
        var named = Json.createObjectBuilder(credential).add("issuer", DID).build();

        var issued = API.issue(named, STATUS, DID, SIGNER);

        assertThat(issued.getJsonArray("@context")).hasSize(2);
        assertThatCode(() -> verify(issued, "{}")).doesNotThrowAnyException();
    }

    @Test
    void nobody_else_is_named_as_issuer() {
        var other = Json.createObjectBuilder(credential()).add("issuer", "did:example:x").build();

        assertThatThrownBy(() -> API.issue(other, STATUS, DID, SIGNER))
                .isInstanceOf(DocumentRefusedException.class)
                .hasFieldOrPropertyWithValue("arguments", new Object[] {"issuer"});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/proof/type|\"UnknownProof\"",
                "/proof/type|null",
                "/proof/cryptosuite|\"unknown-2022\"",
                "/proof/cryptosuite|7",
                "/proof/verificationMethod|null",
                "/proof/verificationMethod|\"did:key:unknown\"",
                "/proof/verificationMethod|\"not a url\"",
                "/proof/proofPurpose|null",
                "/proof/proofPurpose|\"authentication\"",
                "/proof/proofValue|null",
                "/proof/proofValue|\"\"",
                "/proof/proofValue|\"uAAAA\"",
                "/proof/created|\"yesterday\"",
                "/proof/created|\"2026-11-22T10:00:00\"",
                "/proof/created|null",
                "/proof|null",
                "/proof|[]",
                "/proof|\"proof\"",
                "/credentialSubject/id|\"did:example:other\"",
                "/issuer|\"did:example:other\""
            })
    void what_was_changed_is_refused(String pointer, String value) throws Exception {
        var changed = Standards.object("{\"v\":" + value + "}").get("v");
        var document = Json.createPatchBuilder().replace(pointer, changed).build().apply(issue());

        assertThatThrownBy(() -> verify(document, "{}"))
                .isInstanceOf(DocumentRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/proof",
                "/proof/type",
                "/proof/cryptosuite",
                "/proof/verificationMethod",
                "/proof/proofPurpose",
                "/proof/proofValue",
                "/@context",
                "/issuer",
                "/credentialSubject"
            })
    void what_is_missing_is_missed(String pointer) throws Exception {
        var document = Json.createPatchBuilder().remove(pointer).build().apply(issue());

        assertThatThrownBy(() -> verify(document, "{}"))
                .isInstanceOf(DocumentRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"expectedProofPurpose\":\"authentication\"}",
                "{\"domain\":\"domain.example\"}",
                "{\"challenge\":\"1235abcd6789\"}"
            })
    void what_the_request_expects_has_to_be_there(String options) throws Exception {
        var issued = issue();

        assertThatThrownBy(() -> verify(issued, options))
                .isInstanceOf(DocumentRefusedException.class);
    }

    @Test
    void a_word_that_nothing_defines_is_refused() throws Exception {
        var document = Json.createPatchBuilder().add("/honours", "x").build().apply(issue());

        assertThatThrownBy(() -> verify(document, "{}"))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("term-undefined");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"verifiableCredential\":[]}", "{\"verifiableCredential\":\"\"}"})
    void what_is_no_request_is_refused(String request) {
        assertThatThrownBy(() -> API.verifyCredential(Standards.object(request)))
                .isInstanceOf(DocumentRefusedException.class)
                .hasFieldOrPropertyWithValue("arguments", new Object[] {"verifiableCredential"});
    }

    private static JsonObject issue() throws DocumentRefusedException {
        return API.issue(credential(), STATUS, DID, SIGNER);
    }

    private static JsonObject credential() {
        var credential =
                Standards.object(
                        """
                        {"@context": ["https://www.w3.org/ns/credentials/v2"],
                         "type": ["VerifiableCredential"],
                         "credentialSubject": {"id": "did:example:subject"}}
                        """);
        return Json.createObjectBuilder(credential).add("issuer", DID).build();
    }

    private static void verify(JsonObject credential, String options)
            throws DocumentRefusedException {
        API.verifyCredential(
                Json.createObjectBuilder()
                        .add("verifiableCredential", credential)
                        .add("options", Standards.object(options))
                        .build());
    }
}
