package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.service.jsonld.KnownContext;
import org.distintivo.credential.service.jsonld.Members;
import org.distintivo.platform.service.FetchFailedException;

/**
 * One credential on the table, with what the checks need to know about the world. What one check
 * has worked out the next need not work out again.
 */
public final class Examination {

    /**
     * @param now the time of the verification
     * @param recipient the address that was asked about, or null
     * @param outside who else may be asked
     * @param limits how large what is looked at may be
     */
    public record Circumstances(
            OwnIssuer own,
            Instant now,
            String recipient,
            Outside outside,
            VerificationLimits limits) {

        public Circumstances(OwnIssuer own, Instant now, String recipient, Outside outside) {
            this(own, now, recipient, outside, VerificationLimits.DEFAULT);
        }

        /** Where nobody else is asked. */
        public Circumstances(OwnIssuer own, Instant now, String recipient) {
            this(own, now, recipient, Outside.silent());
        }
    }

    private final SubmittedCredential submitted;
    private final Circumstances circumstances;
    private List<ProofFinding> findings;
    private List<EndorsementFinding> endorsements;

    Examination(SubmittedCredential submitted, Circumstances circumstances) {
        this.submitted = submitted;
        this.circumstances = circumstances;
    }

    /** Another document that belongs to the same verification and is paid from the same budget. */
    Examination other(SubmittedCredential document) {
        return new Examination(document, circumstances);
    }

    /**
     * What is at another address that belongs to the same verification.
     *
     * @throws DocumentRefusedException unless it is a JSON object
     */
    JsonObject json(String address) throws FetchFailedException, DocumentRefusedException {
        return outside().json(address, limits().documents().bytes());
    }

    VerificationLimits limits() {
        return circumstances.limits();
    }

    SubmittedCredential submitted() {
        return submitted;
    }

    JsonObject document() {
        return submitted.document();
    }

    OwnIssuer own() {
        return circumstances.own();
    }

    Instant now() {
        return circumstances.now();
    }

    Outside outside() {
        return circumstances.outside();
    }

    Optional<String> recipient() {
        return Optional.ofNullable(circumstances.recipient());
    }

    /** Version 1.1 of the data model: other names for the dates, another context. */
    boolean isVersion1() {
        return contexts().contains(KnownContext.CREDENTIALS_V1.url());
    }

    List<String> contexts() {
        return Members.texts(document().get("@context"));
    }

    /** The issuer's id, whether it stands alone or in a profile; empty when there is none. */
    String issuerId() {
        return Members.reference(document(), "issuer");
    }

    JsonObject subject() {
        return Members.object(document(), "credentialSubject");
    }

    /** What each proof is worth; worked out once. */
    List<ProofFinding> proofs() {
        if (findings == null) {
            findings = ProofFindings.of(this);
        }
        return findings;
    }

    /** The proof that counts: one of the issuer's, and only without such any other that holds. */
    Optional<ProofFinding> proven() {
        var holding = proofs().stream().filter(ProofFinding::holds).toList();
        return holding.stream()
                .filter(proof -> proof.key().controller().equals(issuerId()))
                .findFirst()
                .or(() -> holding.stream().findFirst());
    }

    /** What each endorsement in it is worth, if it is worth something itself; worked out once. */
    List<EndorsementFinding> endorsements() {
        if (endorsements == null) {
            endorsements = EndorsementFindings.of(this);
        }
        return endorsements;
    }

    /** Whether this installation signed it, with a key of its own. */
    boolean isOwn() {
        return own().isIssuer(issuerId())
                && proven().filter(proof -> own().findKey(proof.key().id()).isPresent())
                        .isPresent();
    }

    /** The document as it was before the proofs were put in. */
    JsonObject unsigned() {
        return JSON.createObjectBuilder(document()).remove("proof").build();
    }

    /** The text that the proofs cover. */
    String canonical() throws DocumentRefusedException {
        return submitted.secured().canonical();
    }
}
