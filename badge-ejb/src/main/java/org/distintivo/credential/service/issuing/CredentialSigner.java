package org.distintivo.credential.service.issuing;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.SignedDocument;
import org.distintivo.credential.service.jsonld.CompiledForms;
import org.distintivo.credential.service.key.Signer;
import org.distintivo.credential.service.key.SigningKeys;
import org.distintivo.credential.service.proof.EddsaRdfc2022;

/**
 * Adds the issuer's proof to a document that the engine itself has composed, and to nothing else.
 */
@ApplicationScoped
public class CredentialSigner {

    private static final EddsaRdfc2022 SUITE = new EddsaRdfc2022(CompiledForms.INSTANCE);

    @Inject private SigningKeys keys;

    public SignedDocument sign(JsonObject unsigned, String issuerId, Instant now) {
        return sign(unsigned, issuerId, now, keys.active(KeyAlgorithm.ED25519));
    }

    public static SignedDocument sign(
            JsonObject unsigned, String issuerId, Instant now, Signer signer) {
        var keyId = signer.verificationMethod(issuerId);
        var options =
                JSON.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("created", OpenBadgeCredential.seconds(now))
                        .add("verificationMethod", keyId)
                        .add("cryptosuite", EddsaRdfc2022.NAME)
                        .add("proofPurpose", "assertionMethod")
                        .build();
        try {
            var proof = SUITE.sign(unsigned, options, signer);
            var signed =
                    JSON.createObjectBuilder(unsigned)
                            .add("proof", JSON.createArrayBuilder().add(proof))
                            .build();
            return new SignedDocument(signed.toString(), keyId, now);
        } catch (DocumentRefusedException e) {
            throw new IllegalStateException("composed what cannot be signed: " + e.code(), e);
        }
    }
}
