package org.distintivo.credential.service.issuing;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.distintivo.credential.domain.CredentialRequest;

/**
 * A credential that is out already, told anew (Open Badges 3.0 §4.3, Equality and Comparison): what
 * it is known by stays, whatever addresses this server has by now, and its date is later.
 */
public final class LaterEdition {

    private static final String IDENTIFIER = "/credentialSubject/identifier";

    private final JsonObject before;
    private final CredentialRequest request;

    /**
     * @param before as it was signed last
     */
    public LaterEdition(JsonObject before, CredentialRequest request) {
        this.before = before;
        this.request = request;
    }

    /** By which the issuer is known in it. */
    public String issuerId() {
        return before.getJsonObject("issuer").getString("id");
    }

    /** Whether signing it again would change nothing but its date. */
    public boolean saysTheSame() {
        var identity = before.getJsonObject("credentialSubject").getJsonArray("identifier");
        var same = HashedAddress.matches(identity.getJsonObject(0), request.recipientAddress());
        return same && at(Instant.parse(before.getString("validFrom"))).equals(bare(before));
    }

    /** As it is before signing. The same recipient is named by the same hash. */
    public JsonObject at(Instant date) {
        var status = before.getJsonObject("credentialStatus");
        var addresses =
                new OpenBadgeCredential.Addresses(
                        before.getString("id"),
                        issuerId(),
                        status.getString("statusListCredential"),
                        Integer.parseInt(status.getString("statusListIndex")));
        var unsigned = OpenBadgeCredential.of(request, addresses, date);
        var identifier = Json.createPointer(IDENTIFIER);
        var known = identifier.getValue(before).asJsonArray();
        return HashedAddress.matches(known.getJsonObject(0), request.recipientAddress())
                ? identifier.replace(unsigned, known)
                : unsigned;
    }

    private static JsonObject bare(JsonObject signed) {
        return JSON.createObjectBuilder(signed).remove("proof").build();
    }
}
