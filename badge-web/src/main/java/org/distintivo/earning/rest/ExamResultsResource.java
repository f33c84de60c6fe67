package org.distintivo.earning.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.distintivo.earning.service.ExamResultService;
import org.distintivo.earning.service.JsonResultRows;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.ServedInterface;
import org.distintivo.platform.service.StrictJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handing in exam results and taking one back. */
@Tag(name = "results")
@Path("v1/exam-results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamResultsResource {

    /** A thousand results with every text as long as it may be. */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    @Inject private ExamResultService results;
    @Inject private ResultsJson json;
    @Context private HttpHeaders headers;

    @POST
    @Operation(
            summary = "Records an array of 1 to 1,000 exam results",
            description =
                    "Every row is answered in its place: recorded, duplicate or rejected, with the"
                            + " decision, the badges it earned and the reason in words, as things"
                            + " stand after the whole request. Sending the same again is harmless.",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.RESULTS_WRITE))
    @RequestBody(content = @Content(schema = @Schema(ref = "ExamResults")))
    @APIResponse(
            responseCode = "200",
            description = "Every row in its place",
            content = @Content(schema = @Schema(ref = "RecordedResults")))
    public JsonObject record(InputStream body) {
        var rows = JsonResultRows.read(StrictJson.read(body, MAX_BYTES));
        var language = Language.of(headers);
        return json.of(results.record(rows, language), language);
    }

    @POST
    @Path("{externalId: .+}/void")
    @Operation(
            summary = "Takes a result back: it no longer counts",
            description =
                    "The earner's badges are worked out again. The partner may be left out when only"
                            + " one partner gave this id. A slash in an id is written as it is:"
                            + " servers refuse %2F.",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.RESULTS_WRITE))
    @RequestBody(content = @Content(schema = @Schema(ref = "VoidReason")))
    @APIResponse(
            responseCode = "200",
            description = "The result as it stands now",
            content = @Content(schema = @Schema(ref = "RecordedResult")))
    public JsonObject takeBack(
            @PathParam("externalId") String externalId,
            @QueryParam("partner") String partner,
            InputStream body) {
        var reason = VoidRequest.read(body).reason();
        var named = partner == null || partner.isBlank() ? null : partner;
        var language = Language.of(headers);
        return json.of(results.takeBack(externalId, named, reason, language), language);
    }
}
