package org.distintivo.catalog.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.catalog.service.RetirementService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.OpenApiFilter;
import org.distintivo.platform.service.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Reads single exams of the catalog and sets the day on which one retires. An unknown code is 404
 * {@code achievement-unknown}.
 */
@Tag(name = "catalog")
@Path("v1/exams/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class ExamsResource {

    @Inject private CatalogService catalog;
    @Inject private RetirementService retirements;
    @Inject private Settings settings;

    @GET
    @Operation(
            summary = "One exam, as the catalog has it, with the address of its artwork",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.CATALOG_READ))
    @APIResponse(
            responseCode = "200",
            description = "As the catalog has it",
            content = @Content(schema = @Schema(ref = "Exam")))
    public ExamResponse read(@PathParam("code") String code) {
        var exam = catalog.requireExam(code);
        var view = catalog.requireAchievement(AchievementKey.exam(code));
        return ExamResponse.of(exam, ArtworkResponse.of(view, settings.baseUrl()));
    }

    /**
     * Sets the last day on which a pass counts; a day in the past is in force at once. Refuses with
     * 400 {@code request-invalid} without a day.
     */
    @PUT
    @Path("retirement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Announces or sets the last day; what was earned stays claimable",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.CATALOG_WRITE))
    @RequestBody(content = @Content(schema = @Schema(ref = "RetirementRequest")))
    public void announceRetirement(@PathParam("code") String code, RetirementRequest request) {
        retirements.announce(AchievementKey.exam(code), request.retiredOn());
    }

    /** Removes the last day, also after it is over; without one nothing happens. */
    @DELETE
    @Path("retirement")
    @Operation(
            summary = "Takes the retirement back, also after its day",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.CATALOG_WRITE))
    public void takeRetirementBack(@PathParam("code") String code) {
        retirements.takeBack(AchievementKey.exam(code));
    }
}
