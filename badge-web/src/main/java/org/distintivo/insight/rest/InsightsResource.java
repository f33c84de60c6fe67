package org.distintivo.insight.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.distintivo.insight.domain.SubjectKind;
import org.distintivo.insight.service.market.InsightService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.OpenApiFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Tells what postings say about exams, certifications and skills.
 *
 * <p>Refuses with 400 {@code insight-filter}, 404 {@code achievement-unknown} and 404 {@code
 * insight-unknown}.
 */
@Tag(name = "insights")
@Path("v1/insights")
@Produces(MediaType.APPLICATION_JSON)
public class InsightsResource {

    private static final String DESCRIPTION =
            "Postings are those that name at least one of the skills, of the same job on several"
                    + " boards one. What would be worked out of fewer than five postings is null,"
                    + " with the reason too-few. All figures are of the moment asOf.";

    @Inject private InsightService insights;
    @Context private HttpHeaders headers;

    @GET
    @Path("exams/{code}")
    @Operation(
            summary = "What postings say about an exam",
            description = DESCRIPTION,
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.INSIGHTS_READ))
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(ref = "Insight")))
    public InsightResponse ofExam(@PathParam("code") String code, @BeanParam InsightQuery query) {
        return read(SubjectKind.EXAM, code, query);
    }

    @GET
    @Path("certifications/{code}")
    @Operation(
            summary = "What postings say about a certification",
            description = DESCRIPTION,
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.INSIGHTS_READ))
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(ref = "Insight")))
    public InsightResponse ofCertification(
            @PathParam("code") String code, @BeanParam InsightQuery query) {
        return read(SubjectKind.CERTIFICATION, code, query);
    }

    @GET
    @Path("skills/{id}")
    @Operation(
            summary = "What postings say about a skill",
            description = DESCRIPTION,
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.INSIGHTS_READ))
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(ref = "Insight")))
    public InsightResponse ofSkill(@PathParam("id") String id, @BeanParam InsightQuery query) {
        return read(SubjectKind.SKILL, id, query);
    }

    private InsightResponse read(SubjectKind kind, String code, InsightQuery query) {
        return InsightResponses.of(insights.read(kind, code, query.filter(), Language.of(headers)));
    }
}
