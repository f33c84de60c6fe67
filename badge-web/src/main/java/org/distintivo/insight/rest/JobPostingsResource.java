package org.distintivo.insight.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.distintivo.insight.service.PostingService;
import org.distintivo.insight.service.SubmittedPostings;
import org.distintivo.insight.service.employer.CallersSource;
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

/** Takes postings of openings in, one request at a time, and withdraws them. */
@Tag(name = "jobs")
@Path("v1/job-postings")
@Produces(MediaType.APPLICATION_JSON)
public class JobPostingsResource {

    /** A thousand postings with eight thousand characters of text each. */
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    @Inject private SubmittedPostings submitted;
    @Inject private PostingService postings;
    @Inject private CallersSource callers;
    @Inject private PostingResponses responses;
    @Context private HttpHeaders headers;

    /**
     * Takes 1 to 1,000 postings and answers each in its place. One that cannot be understood is
     * quarantined with its reason and keeps none of the others out; sending the same again is
     * harmless.
     *
     * <p>Refuses with 400 {@code not-an-array-of-postings}, {@code no-postings} or {@code
     * posting-source}, 403 {@code foreign-source} for a key that acts for an employer, and 413
     * {@code body-too-large} (above 8 MiB) or {@code too-many-postings}.
     *
     * @param source whose the postings are; may be left out, then each says it
     */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/ld+json"})
    @Operation(
            summary = "Takes an array of 1 to 1,000 schema.org JobPosting",
            description =
                    "Every posting is answered in its place: stored, updated, unchanged, merged (the"
                            + " same job stands in the feed of another source) or quarantined, with"
                            + " the reason. Contacts are not kept. Whose a posting is says the query,"
                            + " else the name of its identifier, else it is of 'rest'. A key that"
                            + " acts for an employer posts to that employer's own source, whatever"
                            + " a posting says, and under that employer's name; another source in"
                            + " the query is refused with 403 foreign-source.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.JOBS_WRITE))
    @RequestBody(content = @Content(schema = @Schema(ref = "JobPostings")))
    @APIResponse(
            responseCode = "200",
            description = "Every posting in its place",
            content = @Content(schema = @Schema(ref = "Postings")))
    public PostingsResponse take(InputStream body, @QueryParam("source") String source) {
        var whose = callers.named(source).orElse(null);
        var json = StrictJson.read(body, MAX_BYTES);
        return responses.of(submitted.take(json, whose), Language.of(headers));
    }

    /**
     * Takes a posting off the market; doing so again changes nothing. Refuses with 404 {@code
     * posting-unknown}.
     */
    @DELETE
    @Path("{source}/{identifier: .+}")
    @Operation(
            summary = "Withdraws a posting",
            description =
                    "It is open no longer. A slash in an identifier is written as it is: servers"
                            + " refuse %2F.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.JOBS_WRITE))
    @APIResponse(responseCode = "204", description = "It is open no longer")
    public void withdraw(
            @PathParam("source") String source, @PathParam("identifier") String identifier) {
        postings.withdraw(callers.known(source), identifier);
    }
}
