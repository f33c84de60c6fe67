package org.distintivo.insight.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.service.search.JobSearch;
import org.distintivo.insight.service.search.JobSearchRates;
import org.distintivo.insight.service.search.JobSearchService;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.service.Origin;
import org.distintivo.platform.service.RateLimit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searches the openings, for anybody who asks. */
@Tag(name = "jobs")
@Path("v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    private static final String LIMIT = "limit";

    @Inject private JobSearchService search;
    @Inject private JobResponses responses;
    @Inject private RateLimit rates;
    @Context private HttpServletRequest request;
    @Context private HttpHeaders headers;
    @Context private UriInfo uri;

    /**
     * Finds open postings, the newest first, of the same job on several boards one.
     *
     * <p>Refuses with 400 {@code value-invalid}, {@code field-too-long} or {@code field-missing}
     * (naming the parameter in {@code field}), 422 {@code job-place-unknown}, {@code
     * job-skill-unknown} or {@code job-achievement-unknown}, and 429 {@code too-many-attempts}.
     */
    @GET
    @PermitAll
    @Operation(
            summary = "Searches the openings",
            description =
                    "Newest first; of the same job on several boards one. Every reason says why an"
                            + " opening was found: the words of it that mean a skill, where the words"
                            + " stand that were asked for, how far away it is. Needs no key and is"
                            + " limited per network.")
    @APIResponse(
            responseCode = "200",
            description = "A page of openings",
            content = @Content(schema = @Schema(ref = "Jobs")))
    public JobsResponse list(
            @Parameter(description = "Words, all of which stand in the opening; 200 characters")
                    @QueryParam("q")
                    String text,
            @Parameter(
                            description =
                                    "Code of an exam or a certification, one of whose skills is named")
                    @QueryParam("achievement")
                    String achievement,
            @Parameter(description = "Id of a skill that is named") @QueryParam("skill")
                    String skill,
            @Parameter(description = "ISO 3166-1 alpha-2") @QueryParam("country") String country,
            @Parameter(description = "As openings write it") @QueryParam("region") String region,
            @Parameter(description = "As openings write it") @QueryParam("employer")
                    String employer,
            @Parameter(description = "A city, or degrees north and east with a comma between")
                    @QueryParam("near")
                    String near,
            @Parameter(description = "How far from there, 1 to 500; 50 where nothing is said")
                    @QueryParam("km")
                    String km,
            @Parameter(description = "true: only what can be done from anywhere")
                    @QueryParam("remote")
                    String remote,
            @Parameter(description = "ISO 639, of the opening's text") @QueryParam("language")
                    String language,
            @Parameter(description = "As schema.org writes it, such as FULL_TIME")
                    @QueryParam("employmentType")
                    String employmentType,
            @Parameter(description = "next of the page before") @QueryParam("after") String after,
            @Parameter(description = "1 to 100; 20 where nothing is said") @QueryParam(LIMIT)
                    String limit) {
        rates.spend(JobSearchRates.FROM_ORIGIN, Origin.of(request.getRemoteAddr()));
        var given = uri.getQueryParameters();
        var filter = JobFilter.of(given::getFirst);
        return responses.of(
                search.searchForAnybody(
                        new JobSearch(filter, after, limit(limit), Language.of(headers), false)));
    }

    private static int limit(String text) {
        if (text == null || text.isBlank()) {
            return JobSearch.USUAL;
        }
        if (!text.matches("[0-9]+") || text.matches("0+")) {
            throw FieldRefusedException.invalid(LIMIT, Expected.WHOLE_NUMBER);
        }
        if (text.length() > 3 || Integer.parseInt(text) > JobSearch.MOST) {
            throw FieldRefusedException.invalid(LIMIT, Expected.SMALLER_NUMBER);
        }
        return Integer.parseInt(text);
    }
}
