package org.distintivo.credential.service.issuing;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import org.distintivo.credential.domain.SignedDocument;

/**
 * Signs a credential of ours again: the same words with a newer {@code validFrom}, by which every
 * reader knows it for the newer of two with one id (Open Badges 3.0, Credential Equivalence).
 */
@ApplicationScoped
public class Resigning {

    @Inject private CredentialSigner signer;

    /**
     * @param date later than the date of the document
     */
    public SignedDocument again(String document, Instant date) {
        JsonObject signed;
        try (var reader = JSON.createReader(new StringReader(document))) {
            signed = reader.readObject();
        }
        var unsigned =
                JSON.createObjectBuilder(signed)
                        .remove("proof")
                        .add("validFrom", OpenBadgeCredential.seconds(date))
                        .build();
        return signer.sign(unsigned, signed.getJsonObject("issuer").getString("id"), date);
    }
}
