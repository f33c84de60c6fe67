package org.distintivo.verifying.service.vcapi;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.proof.Signer;

/** Issues and verifies what the suites hand in; knows nothing of the server around it. */
final class VcApi {

    private final Instant now;

    VcApi(Instant now) {
        this.now = now;
    }

    /**
     * A proof that is there already is replaced: nobody here vouches for it.
     *
     * @param issuerId the signer's; the credential has to name it as its issuer
     * @param status the entry that it gets
     */
    JsonObject issue(JsonObject credential, JsonObject status, String issuerId, Signer signer)
            throws DocumentRefusedException {
        var complete = JSON.createObjectBuilder(credential);
        if (!credential.containsKey("credentialStatus")
                && !credential.containsKey("issuanceDate")) {
            complete.add("credentialStatus", status);
        }
        var unsigned = complete.build();
        DataModelRules.requireCredential(unsigned);
        Members.require(DataModelRules.id(unsigned, "issuer").equals(issuerId), "issuer");
        var options =
                JSON.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("created", now.truncatedTo(ChronoUnit.SECONDS).toString())
                        .add("verificationMethod", issuerId + "#" + signer.key().text())
                        .add("cryptosuite", "eddsa-rdfc-2022")
                        .add("proofPurpose", "assertionMethod")
                        .build();
        var bare = JSON.createObjectBuilder(withProofContext(unsigned)).remove("proof").build();
        var proof = ExampleForms.suite().sign(bare, options, signer);
        return JSON.createObjectBuilder(bare).add("proof", proof).build();
    }

    /** Version 1.1 does not know such proofs by itself. */
    private static JsonObject withProofContext(JsonObject credential) {
        var contexts = Members.items(credential, "@context");
        var needed = JSON.createValue("https://w3id.org/security/data-integrity/v2");
        if (!credential.containsKey("issuanceDate") || contexts.contains(needed)) {
            return credential;
        }
        var all = JSON.createArrayBuilder();
        contexts.forEach(all::add);
        return JSON.createObjectBuilder(credential).add("@context", all.add(needed)).build();
    }

    void verifyCredential(JsonObject request) throws DocumentRefusedException {
        var credential = object(request, "verifiableCredential");
        verify(credential, ProofOptions.of(request, "assertionMethod"));
    }

    void verifyPresentation(JsonObject request) throws DocumentRefusedException {
        var presentation = object(request, "verifiablePresentation");
        DataModelRules.requirePresentation(presentation);
        ExampleForms.requireKnown(presentation);
        new DocumentProofs(presentation, now)
                .require(
                        ProofOptions.of(request, "authentication"),
                        DataModelRules.id(presentation, "holder"));
        for (var credential : Members.objects(presentation, "verifiableCredential")) {
            if (credential.containsKey("proof")) {
                verify(credential, new ProofOptions("assertionMethod", "", ""));
            }
        }
    }

    private void verify(JsonObject credential, ProofOptions options)
            throws DocumentRefusedException {
        DataModelRules.requireCredential(credential);
        ExampleForms.requireKnown(credential);
        new DocumentProofs(credential, now)
                .require(options, DataModelRules.id(credential, "issuer"));
    }

    static JsonObject object(JsonObject request, String name) throws DocumentRefusedException {
        if (request.get(name) instanceof JsonObject object) {
            return object;
        }
        throw new DocumentRefusedException(Refusal.MEMBER_MALFORMED, name);
    }
}
