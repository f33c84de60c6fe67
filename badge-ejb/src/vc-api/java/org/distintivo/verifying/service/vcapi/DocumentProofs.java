package org.distintivo.verifying.service.vcapi;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.proof.Cryptosuites;
import org.distintivo.openbadges.service.proof.SecuredDocument;

/**
 * Looks at the proofs of any document, as the suites of the W3C expect: every one of them has to
 * hold (Data Integrity 1.0 §4.5), while one is enough for a badge.
 */
final class DocumentProofs {

    private final List<JsonObject> proofs;
    private final SecuredDocument secured;
    private final Instant now;

    DocumentProofs(JsonObject document, Instant now) throws DocumentRefusedException {
        this.proofs = Members.objects(document, "proof");
        this.secured = ExampleForms.secured(document);
        this.now = now;
    }

    /**
     * @param signer whose proofs they have to be; empty for anybody's
     */
    void require(ProofOptions options, String signer) throws DocumentRefusedException {
        Members.require(!proofs.isEmpty(), "proof");
        for (var proof : proofs) {
            options.requireOf(proof);
            Members.require(
                    Members.text(proof, "created").isEmpty() == !proof.containsKey("created"),
                    "created");
            Members.moment(proof, "created");
            var expires = Members.moment(proof, "expires");
            Members.require(expires == null || expires.toInstant().isAfter(now), "expires");
            requireSigned(proof, signer);
        }
    }

    private void requireSigned(JsonObject proof, String signer) throws DocumentRefusedException {
        var suite =
                Cryptosuites.find(proof)
                        .orElseThrow(
                                () ->
                                        new DocumentRefusedException(
                                                Refusal.MEMBER_MALFORMED, "cryptosuite"));
        secured.requireSafe(proof);
        var previous = previous(proof);
        var covered = previous.isEmpty() ? secured : secured.with(previous);
        Members.require(suite.verify(covered, proof, key(proof, signer)), "proofValue");
    }

    /** Keys are their own names, so that nobody has to be asked. */
    private static Multikey key(JsonObject proof, String signer) throws DocumentRefusedException {
        var method = Members.text(proof, "verificationMethod");
        int hash = method.indexOf('#');
        var controller = method.substring(0, Math.max(hash, 0));
        var name = method.substring(hash + 1);
        boolean isDidKey = controller.equals("did:key:" + name);
        boolean isAddress = controller.startsWith("https://") || controller.startsWith("http://");
        Members.require(isDidKey || isAddress, "verificationMethod");
        Members.require(signer.isEmpty() || signer.equals(controller), "verificationMethod");
        return Multikey.parse(name)
                .orElseThrow(
                        () ->
                                new DocumentRefusedException(
                                        Refusal.MEMBER_MALFORMED, "verificationMethod"));
    }

    private List<JsonObject> previous(JsonObject proof) throws DocumentRefusedException {
        var names = Members.texts(proof, "previousProof");
        for (var name : names) {
            long named = proofs.stream().filter(p -> Members.text(p, "id").equals(name)).count();
            Members.require(named == 1, "previousProof");
        }
        return proofs.stream().filter(p -> names.contains(Members.text(p, "id"))).toList();
    }
}
