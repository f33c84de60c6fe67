package org.distintivo.insight.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.PostingImportService;
import org.distintivo.insight.service.PostingUploadService;
import org.distintivo.insight.service.SubmittedFeed;
import org.distintivo.insight.service.employer.CallersSource;
import org.distintivo.insight.service.reading.PostingFormat;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.BooleanParameter;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.OpenApiFilter;
import org.distintivo.platform.service.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Takes whole feeds of postings, which are worked through afterwards, and tells how far they are.
 */
@Tag(name = "jobs")
@Path("v1/job-postings/imports")
@Produces(MediaType.APPLICATION_JSON)
public class PostingImportsResource {

    private static final int MOST_ASIDE = 100;
    private static final SourceName REST = new SourceName("rest");

    @Inject private PostingUploadService uploads;
    @Inject private PostingImportService imports;
    @Inject private CallersSource callers;
    @Inject private PostingResponses responses;
    @Inject private Settings settings;
    @Context private HttpHeaders headers;

    /**
     * Stores a feed and answers 202 with its id and {@code Location}; it is worked through
     * afterwards.
     *
     * <p>Refuses with 400 {@code posting-source}, {@code posting-format}, {@code feed-missing} or
     * {@code feed-broken-off}, 403 {@code foreign-source}, and 413 {@code feed-too-large}.
     *
     * @param source whose the postings are; {@code rest} where it is left out
     * @param format {@code json}, {@code json-lines}, {@code xml}, {@code csv} or {@code html};
     *     where it is left out, the media type tells, else the first bytes
     * @param whole {@code true} withdraws what the feed no longer names; may be left out
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Takes a feed of postings",
            description =
                    "JSON lines, JSON(-LD), XML in the shapes of Indeed, Talent, RSS and Atom, CSV"
                            + " with a header, or a page with JobPosting in it. With whole=true the"
                            + " feed names everything that is open, and what it lacks is withdrawn;"
                            + " one that names less than half of what was open is held until staff"
                            + " decide.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.JOBS_WRITE))
    @APIResponse(
            responseCode = "202",
            description = "Taken; it is worked through afterwards",
            content = @Content(schema = @Schema(ref = "PostingImportTaken")))
    public Response receive(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @QueryParam("source") String source,
            @QueryParam("format") String format,
            @QueryParam("whole") String whole) {
        var feed =
                new SubmittedFeed(
                        callers.named(source).orElse(REST),
                        format(format, type),
                        BooleanParameter.parse("whole", whole));
        var id = uploads.receive(feed, body);
        return Response.accepted(new PostingImportTakenResponse(id))
                .location(URI.create(settings.baseUrl() + "/api/v1/job-postings/imports/" + id))
                .build();
    }

    private static PostingFormat format(String named, String type) {
        if (named == null) {
            return PostingFormat.ofMediaType(type).orElse(null);
        }
        for (var format : PostingFormat.values()) {
            if (format.name().equals(named.replace('-', '_').toUpperCase(Locale.ROOT))) {
                return format;
            }
        }
        throw PostingsRefusedException.format();
    }

    /**
     * Answers with the progress of a feed and the first 100 postings that were put aside. Refuses
     * with 404 {@code posting-import-unknown}.
     */
    @GET
    @Path("{id}")
    @Operation(
            summary = "How far a feed has come",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.JOBS_WRITE))
    @APIResponse(
            responseCode = "200",
            description = "How far it has come",
            content = @Content(schema = @Schema(ref = "PostingImport")))
    public PostingImportResponse read(@PathParam("id") String id) {
        var view = imports.require(id);
        return responses.of(view, imports.listQuarantined(id, MOST_ASIDE), Language.of(headers));
    }
}
