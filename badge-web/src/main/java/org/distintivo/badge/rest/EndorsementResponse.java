package org.distintivo.badge.rest;

import jakarta.json.JsonObject;
import org.distintivo.verifying.service.EndorsementView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Describes one endorsement.
 *
 * @param id its id here, by which it can be removed
 * @param comment null where the endorser says nothing
 */
@Schema(name = "Endorsement")
public record EndorsementResponse(
        String id, String subject, String endorser, String comment, JsonObject credential) {

    static EndorsementResponse of(EndorsementView endorsement) {
        return new EndorsementResponse(
                endorsement.id(),
                endorsement.subject(),
                endorsement.endorserId(),
                endorsement.comment(),
                endorsement.document());
    }
}
