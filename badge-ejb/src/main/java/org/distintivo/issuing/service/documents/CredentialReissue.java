package org.distintivo.issuing.service.documents;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.issuing.domain.Credential;
import org.distintivo.openbadges.service.proof.Signer;

/**
 * Signs credentials of ours again: the same words with a newer {@code validFrom}, by which every
 * reader knows it for the newer of two with one id (Open Badges 3.0, Credential Equivalence).
 */
@ApplicationScoped
public class CredentialReissue {

    private static final Logger LOG = Logger.getLogger(CredentialReissue.class.getName());

    @Inject private CredentialSigner signer;

    /**
     * Signs credentials with the current key in one request. When the signing service does not
     * answer, none has changed.
     *
     * @return those that were signed; the others cannot be and stay as they are
     */
    public List<Credential> again(List<Credential> credentials, Instant now) {
        return again(credentials, now, signer.signer());
    }

    /** Returns the same with a given key. */
    public static List<Credential> again(List<Credential> credentials, Instant now, Signer signer) {
        var drafts = drafts(credentials, now, signer);
        if (drafts.isEmpty()) {
            return List.of();
        }
        var signatures =
                signer.signAll(drafts.values().stream().map(UnsignedDocument::data).toList());
        var next = signatures.iterator();
        drafts.forEach((credential, draft) -> credential.replace(draft.signed(next.next())));
        return List.copyOf(drafts.keySet());
    }

    /** Returns the credentials that can be signed, in the same order. */
    private static Map<Credential, UnsignedDocument> drafts(
            List<Credential> credentials, Instant now, Signer signer) {
        Map<Credential, UnsignedDocument> drafts = new LinkedHashMap<>();
        for (var credential : credentials) {
            try {
                drafts.put(credential, draft(credential, now, signer));
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "DIST0411E cannot sign again: " + credential.publicId(), e);
            }
        }
        return drafts;
    }

    private static UnsignedDocument draft(Credential credential, Instant now, Signer signer) {
        var date = credential.nextDate(now);
        var before = json(credential.document());
        var unsigned =
                JSON.createObjectBuilder(before)
                        .remove("proof")
                        .add("validFrom", OpenBadgeCredential.seconds(date))
                        .build();
        var issuer = before.getJsonObject("issuer").getString("id");
        return UnsignedDocument.of(unsigned, signer.verificationMethod(issuer), date);
    }

    private static JsonObject json(String document) {
        try (var reader = JSON.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }
}
