package org.distintivo.verifying.service.vcapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.proof.Signer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a proof was made and until when it is good (Data Integrity 1.0 §2.1). */
class VcApiTimesTest {

    private static final Signer SIGNER = new Ed25519Signer(new byte[32]);
    private static final String DID = "did:key:" + SIGNER.key().text();
    private static final VcApi API = new VcApi(Issued.NOW);

    @ParameterizedTest
    @CsvSource({
        "created, 2026-11-22T09:00:00+01:00",
        "created, 2026-11-22T09:00:00",
        "created, 2026-11-22T09:00:00.5",
        "expires, 2036-11-22T10:00:00"
    })
    void a_time_without_an_offset_is_one_of_utc(String member, String time) {
        assertThatCode(() -> verify(member, time)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "created, yesterday",
        "created, 2026-11-22",
        "expires, soon",
        "expires, 2016-11-22T10:00:00"
    })
    void what_is_no_time_or_is_over_is_refused(String member, String time) {
        assertThatThrownBy(() -> verify(member, time))
                .isInstanceOf(DocumentRefusedException.class)
                .hasFieldOrPropertyWithValue("arguments", new Object[] {member});
    }

    private static void verify(String member, String time) throws DocumentRefusedException {
        var credential =
                Json.createObjectBuilder(
                                Standards.object(
                                        """
                                        {"@context": ["https://www.w3.org/ns/credentials/v2"],
                                         "type": ["VerifiableCredential"],
                                         "credentialSubject": {"id": "did:example:subject"}}
                                        """))
                        .add("issuer", DID)
                        .build();
        var proof = ExampleForms.suite().sign(credential, options(member, time), SIGNER);
        var signed = Json.createObjectBuilder(credential).add("proof", proof);
        API.verifyCredential(
                Json.createObjectBuilder().add("verifiableCredential", signed).build());
    }

    private static JsonObject options(String member, String time) {
        return Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("verificationMethod", DID + "#" + SIGNER.key().text())
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("proofPurpose", "assertionMethod")
                .add(member, time)
                .build();
    }
}
