package org.distintivo.badge.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.distintivo.badge.service.EndorsementIntake;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.OpenApiFilter;
import org.distintivo.platform.service.StrictJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Takes in, lists and removes endorsements of the issuer or of an achievement (Open Badges 3.0
 * §B.1.5 EndorsementCredential).
 */
@Tag(name = "catalog")
@Path("v1/endorsements")
@Produces(MediaType.APPLICATION_JSON)
public class EndorsementsResource {

    private static final int MAX_BYTES = 256 * 1024;

    @Inject private EndorsementIntake intake;

    /** Lists every endorsement that is shown, the newest first. */
    @GET
    @Operation(
            summary = "Every endorsement that is shown",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.CATALOG_READ))
    public List<EndorsementResponse> list() {
        return intake.list().stream().map(EndorsementResponse::of).toList();
    }

    /**
     * Takes an EndorsementCredential of at most 256 KiB and answers 201.
     *
     * <p>Refuses with 413 {@code body-too-large}, or 422 {@code endorsement-other-kind}, {@code
     * endorsement-unsound} (with the failed check), {@code endorsement-other-subject} or {@code
     * endorsement-known}.
     */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/ld+json", "application/vc+ld+json"})
    @Operation(
            summary = "Takes a signed EndorsementCredential",
            description =
                    "It must hold, like any credential, and be about this issuer or one of its"
                            + " achievements. From then on it is shown with these, and is in the"
                            + " credentials that are signed.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.CATALOG_WRITE))
    @APIResponse(
            responseCode = "201",
            description = "It is shown from now on",
            content = @Content(schema = @Schema(ref = "Endorsement")))
    public Response take(InputStream body) {
        return Response.status(Response.Status.CREATED)
                .entity(EndorsementResponse.of(intake.take(StrictJson.bytes(body, MAX_BYTES))))
                .build();
    }

    /**
     * Removes an endorsement; credentials that carry it keep it until they are signed again.
     * Refuses with 404 {@code endorsement-unknown}.
     */
    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Shows an endorsement no more",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.CATALOG_WRITE))
    public void remove(@PathParam("id") String id) {
        intake.remove(id);
    }
}
