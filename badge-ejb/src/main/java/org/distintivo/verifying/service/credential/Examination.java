package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.jsonld.KnownContext;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.verifying.service.checks.OwnIssuer;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.distintivo.verifying.service.submission.SubmittedCredential;
import org.distintivo.verifying.service.submission.VerificationLimits;

/**
 * Holds one credential and what the checks have worked out about it, so that no check repeats
 * another's work.
 */
public final class Examination {

    private final SubmittedCredential submitted;
    private final VerificationContext context;
    private List<ProofFinding> findings;
    private List<EndorsementFinding> endorsements;

    Examination(SubmittedCredential submitted, VerificationContext context) {
        this.submitted = submitted;
        this.context = context;
    }

    /** Another document that belongs to the same verification and is paid from the same budget. */
    Examination other(SubmittedCredential document) {
        return new Examination(document, context);
    }

    /**
     * What is at another address that belongs to the same verification.
     *
     * @throws DocumentRefusedException unless it is a JSON object
     */
    JsonObject json(String address) throws FetchFailedException, DocumentRefusedException {
        return outside().json(address, limits().documents().bytes());
    }

    VerificationContext context() {
        return context;
    }

    VerificationLimits limits() {
        return context.limits();
    }

    SubmittedCredential submitted() {
        return submitted;
    }

    JsonObject document() {
        return submitted.document();
    }

    OwnIssuer own() {
        return context.own();
    }

    Instant now() {
        return context.now();
    }

    RemoteSources outside() {
        return context.outside();
    }

    List<String> recipients() {
        return context.recipients();
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

    /** Returns whether it says that it is of this installation, whoever signed it. */
    boolean claimsToBeOwn() {
        return own().isIssuer(issuerId());
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
