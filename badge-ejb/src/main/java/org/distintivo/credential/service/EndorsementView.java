package org.distintivo.credential.service;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.distintivo.credential.domain.Endorsement;
import org.distintivo.platform.service.StrictJson;

/**
 * What somebody else has signed in favour of the issuer or of an achievement.
 *
 * @param subject the id of what it is about
 * @param endorser the name of who endorses, or null
 * @param document as it was signed
 */
public record EndorsementView(
        String id,
        String subject,
        String endorserId,
        String endorser,
        Instant takenAt,
        JsonObject document) {

    private static final int LARGEST = 1024 * 1024;

    static EndorsementView of(Endorsement endorsement) {
        return new EndorsementView(
                endorsement.publicId(),
                endorsement.subject(),
                endorsement.endorserId(),
                endorsement.endorser(),
                endorsement.takenAt(),
                (JsonObject) StrictJson.read(endorsement.document(), LARGEST));
    }

    /** What it says in words, or empty. */
    public String comment() {
        return document.getJsonObject("credentialSubject").getString("endorsementComment", "");
    }
}
