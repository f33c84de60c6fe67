package org.distintivo.earning.rest;

import jakarta.inject.Inject;
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
import org.distintivo.platform.rest.OpenApiFilter;
import org.distintivo.platform.service.StrictJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes exam results in and voids them. */
@Tag(name = "results")
@Path("v1/exam-results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamResultsResource {

    /** A thousand results with every text as long as it may be. */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    @Inject private ExamResultService results;
    @Inject private ResultResponses responses;
    @Context private HttpHeaders headers;

    /**
     * Records 1 to 1,000 results and answers every row in its place. A faulty row does not keep the
     * others out; sending the same again is harmless.
     *
     * <p>Refuses with 400 {@code not-an-array} or {@code no-results}, 413 {@code body-too-large}
     * (above 4 MiB) or {@code too-many-results}, and 503 when the database goes away.
     */
    @POST
    @Operation(
            summary = "Records an array of 1 to 1,000 exam results",
            description =
                    "Every row is answered in its place: recorded, duplicate or rejected, with the"
                            + " decision, the badges it earned and the reason in words, as things"
                            + " stand after the whole request. Sending the same again is harmless.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.RESULTS_WRITE))
    @RequestBody(content = @Content(schema = @Schema(ref = "ExamResults")))
    @APIResponse(
            responseCode = "200",
            description = "Every row in its place",
            content = @Content(schema = @Schema(ref = "RecordedResults")))
    public RecordedResultsResponse record(InputStream body) {
        var rows = JsonResultRows.read(StrictJson.read(body, MAX_BYTES));
        return responses.of(results.record(rows), Language.of(headers));
    }

    /**
     * Voids a result for good and evaluates its earner anew; voiding again changes nothing.
     *
     * <p>Refuses with 400 {@code reason-missing}, 404 {@code unknown-result} or 422 {@code
     * partner-needed}.
     *
     * @param partner may be left out when only one partner gave this id
     */
    @POST
    @Path("{externalId: .+}/void")
    @Operation(
            summary = "Takes a result back: it no longer counts",
            description =
                    "The earner's badges are worked out again. The partner may be left out when only"
                            + " one partner gave this id. A slash in an id is written as it is:"
                            + " servers refuse %2F.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.RESULTS_WRITE))
    @RequestBody(content = @Content(schema = @Schema(ref = "VoidRequest")))
    @APIResponse(
            responseCode = "200",
            description = "The result as it stands now",
            content = @Content(schema = @Schema(ref = "RecordedResult")))
    public RecordedResultResponse takeBack(
            @PathParam("externalId") String externalId,
            @QueryParam("partner") String partner,
            VoidRequest request) {
        var named = partner == null || partner.isBlank() ? null : partner;
        return responses.of(
                results.takeBack(externalId, named, request.reason()), Language.of(headers));
    }
}
