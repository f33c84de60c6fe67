package org.distintivo.earning.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.distintivo.earning.service.EarnerOverviewService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.OpenApiFilter;
import org.distintivo.platform.service.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers how one earner stands: certifications, badges, and every result with its decision. */
@Tag(name = "results")
@Path("v1/earners")
@Produces(MediaType.APPLICATION_JSON)
public class EarnersResource {

    @Inject private EarnerOverviewService overviews;
    @Inject private Settings settings;
    @Context private HttpHeaders headers;

    /**
     * Answers with the overview of the earner who owns an address, texts in the caller's language.
     * An unknown address gets an empty overview. Refuses with 400 {@code mail-address-invalid}.
     */
    @GET
    @Operation(
            summary = "One earner's view, by address",
            description = "An address that nobody knows is answered with an empty view.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.EARNERS_READ))
    @APIResponse(
            responseCode = "200",
            description = "How the earner stands",
            content = @Content(schema = @Schema(ref = "Earner")))
    public EarnerResponse read(@QueryParam("email") String email) {
        var overview = overviews.read(email, Language.of(headers));
        return EarnerResponse.of(overview, settings.baseUrl());
    }
}
