package org.distintivo.issuing.service.documents;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import java.time.Instant;
import org.distintivo.issuing.domain.CredentialRequest;

/**
 * Composes a new edition of a credential (Open Badges 3.0 §4.3, Equality and Comparison): its id,
 * addresses and recipient stay, whatever addresses this server and its holder have by now, and its
 * date is later. A verifier who was told the address that it was issued to finds it in each
 * edition.
 */
public final class RenewedCredential {

    private static final JsonPointer ADDRESS =
            JSON.createPointer("/credentialSubject/identifier/0");

    private final JsonObject before;
    private final CredentialRequest request;

    /**
     * @param before as it was signed last
     */
    public RenewedCredential(JsonObject before, CredentialRequest request) {
        this.before = before;
        this.request = request;
    }

    /** Returns the issuer's id in it. */
    public String issuerId() {
        return before.getJsonObject("issuer").getString("id");
    }

    /** Returns whether signing it again would change nothing but its date. */
    public boolean saysTheSame() {
        return at(Instant.parse(before.getString("validFrom"))).equals(bare(before));
    }

    /** Returns the document before signing, with the recipient's hash unchanged. */
    public JsonObject at(Instant date) {
        var status = before.getJsonObject("credentialStatus");
        var addresses =
                new OpenBadgeCredential.Addresses(
                        before.getString("id"),
                        issuerId(),
                        status.getString("statusListCredential"),
                        Integer.parseInt(status.getString("statusListIndex")));
        var unsigned = OpenBadgeCredential.of(request, addresses, date);
        return ADDRESS.replace(unsigned, ADDRESS.getValue(before));
    }

    private static JsonObject bare(JsonObject signed) {
        return JSON.createObjectBuilder(signed).remove("proof").build();
    }
}
