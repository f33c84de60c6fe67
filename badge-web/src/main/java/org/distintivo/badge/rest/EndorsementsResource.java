package org.distintivo.badge.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.distintivo.badge.service.EndorsementDesk;
import org.distintivo.credential.service.EndorsementView;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.ServedInterface;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What others have signed in favour of the issuer or of an achievement. */
@Tag(name = "catalog")
@Path("v1/endorsements")
@Produces(MediaType.APPLICATION_JSON)
public class EndorsementsResource {

    @Inject private EndorsementDesk desk;

    /** One endorsement with its id here, by which it can be taken away. */
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

    @GET
    @Operation(
            summary = "Every endorsement that is shown",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.CATALOG_READ))
    public List<EndorsementResponse> list() {
        return desk.list().stream().map(EndorsementResponse::of).toList();
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/ld+json", "application/vc+ld+json"})
    @Operation(
            summary = "Takes a signed EndorsementCredential",
            description =
                    "It must hold, like any credential, and be about this issuer or one of its"
                            + " achievements. From then on it is shown with these, and is in the"
                            + " credentials that are signed.",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.CATALOG_WRITE))
    @APIResponse(
            responseCode = "201",
            description = "It is shown from now on",
            content = @Content(schema = @Schema(ref = "EndorsementResponse")))
    public Response take(byte[] body) {
        return Response.status(Response.Status.CREATED)
                .entity(EndorsementResponse.of(desk.take(body)))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Shows an endorsement no more",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.CATALOG_WRITE))
    public void remove(@PathParam("id") @Size(max = 64) String id) {
        desk.remove(id);
    }
}
