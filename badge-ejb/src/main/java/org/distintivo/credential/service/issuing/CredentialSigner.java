package org.distintivo.credential.service.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.distintivo.credential.domain.CredentialRequest;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.SignedDocument;
import org.distintivo.credential.service.key.Signer;
import org.distintivo.credential.service.key.SigningKeys;

/**
 * Adds the issuer's proof to a document that the engine itself has composed, and to nothing else.
 */
@ApplicationScoped
public class CredentialSigner {

    private static final ProofOptions OPTIONS = new ProofOptions(Signable.SUITE);
    private static final CredentialForms FORMS = new CredentialForms();
    private static final String PROOF = ",\"proof\":[";

    @Inject private SigningKeys keys;

    /** Composes a credential and signs it. */
    public SignedDocument issue(
            CredentialRequest request, OpenBadgeCredential.Addresses addresses, Instant now) {
        return issue(request, addresses, now, signer());
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
        var proof = options.proof(Signable.SUITE.sign(canonical.get(), options.hash(), signer));
        var text = form.get().text(values);
        var signed = new StringBuilder(text.length() + proof.length() + PROOF.length() + 2);
        signed.append(text, 0, text.length() - 1).append(PROOF).append(proof).append("]}");
        return new SignedDocument(signed.toString(), keyId, now);
    }

    public SignedDocument sign(JsonObject unsigned, String issuerId, Instant now) {
        return sign(unsigned, issuerId, now, signer());
    }

    public static SignedDocument sign(
            JsonObject unsigned, String issuerId, Instant now, Signer signer) {
        var signable = Signable.of(unsigned, signer.verificationMethod(issuerId), now);
        return signable.signed(signer.sign(signable.data()));
    }

    /** As {@link #signList(JsonObject, String, Instant, Signer)}, with the key in use. */
    public SignedDocument signList(JsonObject unsigned, String issuerId, Instant now) {
        return signList(unsigned, issuerId, now, signer());
    }

    /**
     * A status list has its proof by itself. Open Badges wants an array (§C.2), but a list is none
     * of its documents: what reads lists elsewhere looks for one proof.
     */
    public static SignedDocument signList(
            JsonObject unsigned, String issuerId, Instant now, Signer signer) {
        var signable = Signable.of(unsigned, signer.verificationMethod(issuerId), now);
        return signable.signedAlone(signer.sign(signable.data()));
    }

    /** The key that signs documents now. */
    Signer signer() {
        return keys.active(KeyAlgorithm.ED25519);
    }
}
