package org.distintivo.issuing.service.documents;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.openbadges.service.jsonld.KnownContext;

/** Writes a status list as it is before signing (Bitstring Status List 1.0 §2.2). */
public final class StatusListCredential {

    /** A change must be seen within a minute, so nobody should keep a list for longer. */
    private static final int MILLISECONDS_TO_KEEP = 60_000;

    private StatusListCredential() {}

    /**
     * @param date from when it is valid, to the second
     */
    public static JsonObject of(StatusList list, String url, String issuer, Instant date) {
        return JSON.createObjectBuilder()
                .add("@context", OpenBadgeCredential.list(KnownContext.CREDENTIALS_V2.url()))
                .add("id", url)
                .add(
                        "type",
                        OpenBadgeCredential.list(
                                "VerifiableCredential", "BitstringStatusListCredential"))
                .add("issuer", issuer)
                .add("validFrom", OpenBadgeCredential.seconds(date))
                .add(
                        "credentialSubject",
                        JSON.createObjectBuilder()
                                .add("id", url + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", list.purpose().text())
                                .add("encodedList", list.encoded())
                                .add("ttl", MILLISECONDS_TO_KEEP))
                .build();
    }
}
