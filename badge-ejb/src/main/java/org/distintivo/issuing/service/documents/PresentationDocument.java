package org.distintivo.issuing.service.documents;

import static org.distintivo.issuing.service.documents.OpenBadgeCredential.list;
import static org.distintivo.issuing.service.documents.OpenBadgeCredential.seconds;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.distintivo.issuing.domain.PresentationStatement;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.jsonld.KnownContext;
import org.distintivo.openbadges.service.proof.EddsaJcs2022;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.platform.service.StrictJson;

/**
 * Writes and signs a {@code VerifiablePresentation} (VC Data Model 2.0 §4.13) of credentials that
 * keep their own proofs. It is signed as JSON, because credentials of one person say the same in
 * nodes without a name, which libraries tell apart differently. What it is presented for is signed
 * with it, as {@code domain} and {@code challenge} of the proof (Data Integrity 1.0 §2.1), so that
 * it is not taken for one to somebody else.
 */
public final class PresentationDocument {

    private static final int LARGEST_CREDENTIAL = 1024 * 1024;

    private PresentationDocument() {}

    /**
     * Returns the signed presentation, as JSON.
     *
     * @param now the time that the proof names, to the second
     */
    public static String signed(
            PresentationStatement statement, String issuerId, Instant now, Signer signer) {
        var unsigned = unsigned(statement);
        var options =
                JSON.createObjectBuilder(
                                ProofOptions.json(
                                        signer.verificationMethod(issuerId), seconds(now)))
                        .add("domain", statement.purpose())
                        .add("challenge", statement.occasion())
                        .build();
        try {
            return EddsaJcs2022.sign(unsigned, options, signer).toString();
        } catch (DocumentRefusedException e) {
            throw new IllegalStateException("composed what cannot be signed: " + e.code(), e);
        }
    }

    private static JsonObject unsigned(PresentationStatement statement) {
        var credentials = JSON.createArrayBuilder();
        statement.credentials().stream()
                .map(it -> StrictJson.read(it, LARGEST_CREDENTIAL))
                .forEach(credentials::add);
        return JSON.createObjectBuilder()
                .add("@context", list(KnownContext.CREDENTIALS_V2.url()))
                .add("id", statement.id())
                .add("type", list("VerifiablePresentation"))
                .add("verifiableCredential", credentials)
                .build();
    }
}
