package org.distintivo.credential.service.issuing;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.distintivo.credential.domain.CredentialRequest;
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
    private static final ProofOptions OPTIONS = new ProofOptions(SUITE);
    private static final CredentialForms FORMS = new CredentialForms();
    private static final String PROOF = ",\"proof\":[";

    @Inject private SigningKeys keys;

    /** Composes a credential and signs it. */
    public SignedDocument issue(
            CredentialRequest request, OpenBadgeCredential.Addresses addresses, Instant now) {
        return issue(request, addresses, now, keys.active(KeyAlgorithm.ED25519));
    }

    /**
     * As {@link OpenBadgeCredential#of} and {@link #sign} would, and much faster from the second
     * credential of an achievement on.
     */
    public static SignedDocument issue(
            CredentialRequest request,
            OpenBadgeCredential.Addresses addresses,
            Instant now,
            Signer signer) {
        var own = CredentialFields.of(request, addresses, now);
        var form = FORMS.find(request, addresses, own);
        var values = own.values();
        var canonical = form.flatMap(known -> known.canonical(values));
        if (canonical.isEmpty()) {
            var unsigned = OpenBadgeCredential.of(request, addresses, own);
            return sign(unsigned, addresses.issuer(), now, signer);
        }
        var keyId = signer.verificationMethod(addresses.issuer());
        var options = OPTIONS.of(keyId, OpenBadgeCredential.seconds(now));
        var proof = options.proof(SUITE.sign(canonical.get(), options.hash(), signer));
        var text = form.get().text(values);
        var signed = new StringBuilder(text.length() + proof.length() + PROOF.length() + 2);
        signed.append(text, 0, text.length() - 1).append(PROOF).append(proof).append("]}");
        return new SignedDocument(signed.toString(), keyId, now);
    }

    public SignedDocument sign(JsonObject unsigned, String issuerId, Instant now) {
        return sign(unsigned, issuerId, now, keys.active(KeyAlgorithm.ED25519));
    }

    public static SignedDocument sign(
            JsonObject unsigned, String issuerId, Instant now, Signer signer) {
        var proof = proof(unsigned, issuerId, now, signer);
        return signed(unsigned, JSON.createArrayBuilder().add(proof).build(), proof, now);
    }

    /** As {@link #signList(JsonObject, String, Instant, Signer)}, with the key in use. */
    public SignedDocument signList(JsonObject unsigned, String issuerId, Instant now) {
        return signList(unsigned, issuerId, now, keys.active(KeyAlgorithm.ED25519));
    }

    /**
     * A status list has its proof by itself. Open Badges wants an array (§C.2), but a list is none
     * of its documents: what reads lists elsewhere looks for one proof.
     */
    public static SignedDocument signList(
            JsonObject unsigned, String issuerId, Instant now, Signer signer) {
        var proof = proof(unsigned, issuerId, now, signer);
        return signed(unsigned, proof, proof, now);
    }

    private static SignedDocument signed(
            JsonObject unsigned, JsonValue proofs, JsonObject proof, Instant now) {
        var signed = JSON.createObjectBuilder(unsigned).add("proof", proofs).build();
        return new SignedDocument(signed.toString(), proof.getString("verificationMethod"), now);
    }

    private static JsonObject proof(
            JsonObject unsigned, String issuerId, Instant now, Signer signer) {
        var keyId = signer.verificationMethod(issuerId);
        var options = ProofOptions.json(keyId, OpenBadgeCredential.seconds(now));
        try {
            return SUITE.sign(unsigned, options, signer);
        } catch (DocumentRefusedException e) {
            throw new IllegalStateException("composed what cannot be signed: " + e.code(), e);
        }
    }
}
