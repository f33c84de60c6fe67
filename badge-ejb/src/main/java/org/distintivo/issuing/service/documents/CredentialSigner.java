package org.distintivo.issuing.service.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.SignedDocument;
import org.distintivo.issuing.service.key.SigningKeys;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;

/** Adds the issuer's proof to documents that this installation has composed, and to no others. */
@ApplicationScoped
public class CredentialSigner {

    private static final ProofOptions OPTIONS = new ProofOptions(UnsignedDocument.SUITE);
    private static final CredentialForms FORMS = new CredentialForms();
    private static final String PROOF = ",\"proof\":[";

    @Inject private SigningKeys keys;

    /** Composes and signs a credential. */
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
        var proof =
                options.proof(UnsignedDocument.SUITE.sign(canonical.get(), options.hash(), signer));
        var text = form.get().text(values);
        var signed = new StringBuilder(text.length() + proof.length() + PROOF.length() + 2);
        signed.append(text, 0, text.length() - 1).append(PROOF).append(proof).append("]}");
        return new SignedDocument(signed.toString(), keyId, now);
    }

    /**
     * Signs any document of ours with the key in use, as {@code eddsa-rdfc-2022} (Data Integrity
     * EdDSA 1.0 §3.2).
     */
    public SignedDocument sign(JsonObject unsigned, String issuerId, Instant now) {
        return sign(unsigned, issuerId, now, signer());
    }

    /**
     * Signs any document of ours.
     *
     * @param now the time that the proof names, to the second
     */
    public static SignedDocument sign(
            JsonObject unsigned, String issuerId, Instant now, Signer signer) {
        var signable = UnsignedDocument.of(unsigned, signer.verificationMethod(issuerId), now);
        return signable.signed(signer.sign(signable.data()));
    }

    /** As {@link #signOnce(JsonObject, String, Instant, Signer)}, with the key in use. */
    public SignedDocument signOnce(JsonObject unsigned, String issuerId, Instant now) {
        return signOnce(unsigned, issuerId, now, signer());
    }

    /**
     * Signs a document of a shape that hardly comes again, because its lists have any length; the
     * shape is not kept.
     */
    public static SignedDocument signOnce(
            JsonObject unsigned, String issuerId, Instant now, Signer signer) {
        var signable = UnsignedDocument.once(unsigned, signer.verificationMethod(issuerId), now);
        return signable.signed(signer.sign(signable.data()));
    }

    /** As {@link #signList(JsonObject, String, Instant, Signer)}, with the key in use. */
    public SignedDocument signList(JsonObject unsigned, String issuerId, Instant now) {
        return signList(unsigned, issuerId, now, signer());
    }

    /**
     * Signs a status list with a single proof. Open Badges asks for an array of proofs (§C.2), but
     * readers of status lists expect one.
     */
    public static SignedDocument signList(
            JsonObject unsigned, String issuerId, Instant now, Signer signer) {
        var signable = UnsignedDocument.of(unsigned, signer.verificationMethod(issuerId), now);
        return signable.signedAlone(signer.sign(signable.data()));
    }

    /** Returns the key that signs documents now. */
    public Signer signer() {
        return keys.active(KeyAlgorithm.ED25519);
    }
}
