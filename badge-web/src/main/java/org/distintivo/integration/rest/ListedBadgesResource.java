package org.distintivo.integration.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeFilter;
import org.distintivo.integration.service.ListedBadgeService;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.rest.ConditionalResponse;
import org.distintivo.platform.rest.OpenApiFilter;
import org.distintivo.platform.rest.PageLimit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells other systems which badges there are and how they stand, without their holders. */
@Tag(name = "badges")
@Path("v1/badges")
@Produces(MediaType.APPLICATION_JSON)
public class ListedBadgesResource {

    /** Years that databases know. */
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}-");

    private static final PageLimit LIMIT = new PageLimit(100, 1_000);

    @Inject private ListedBadgeService badges;
    @Context private HttpHeaders headers;

    /**
     * Lists badges. Refuses with 400 {@code value-invalid}, or 404 {@code badge-unknown} where
     * there is no badge to go on behind.
     */
    @GET
    @Operation(
            summary = "Lists badges, page by page",
            description =
                    "In an order that never changes, with no personal data. To follow what changes,"
                            + " read the events.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.BADGES_READ))
    public ListedBadgesResponse list(
            @Parameter(description = "next of the page before") @QueryParam("after") String after,
            @Parameter(description = "1 to 1,000; 100 where nothing is said")
                    @QueryParam(PageLimit.NAME)
                    String limit,
            @Parameter(description = "For example ACCEPTED") @QueryParam("state") String state,
            @Parameter(description = "Of an exam or a certification") @QueryParam("code")
                    String code,
            @Parameter(description = "A moment in UTC, 2026-11-03T00:00:00Z")
                    @QueryParam("changedSince")
                    String changedSince) {
        int most = LIMIT.of(limit);
        var filter = new BadgeFilter(state(state), code, moment(changedSince));
        var some = badges.list(filter, after, most);
        var next = some.size() < most ? null : some.get(some.size() - 1).badge().id();
        return new ListedBadgesResponse(some.stream().map(ListedBadgeResponse::of).toList(), next);
    }

    /** Tells about one, unless the caller knows it already. Refuses with 404. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Tells how a badge stands",
            description =
                    "With an ETag: If-None-Match answers 304 while nothing has changed. Refuses with"
                            + " 404 badge-unknown.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.BADGES_READ))
    @APIResponse(
            responseCode = "200",
            description = "The badge",
            content = @Content(schema = @Schema(ref = "ListedBadge")))
    @APIResponse(responseCode = "304", description = "It is as the caller knows it")
    public Response require(@PathParam("id") String id) {
        var badge = ListedBadgeResponse.of(badges.require(id));
        var tag = new EntityTag(Sha256.hex(badge.toString()));
        return ConditionalResponse.answer(headers, tag, () -> Response.ok(badge)).build();
    }

    private static BadgeState state(String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(BadgeState.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> FieldRefusedException.invalid("state", Expected.PERMITTED));
    }

    private static Instant moment(String text) {
        if (text == null) {
            return null;
        }
        try {
            if (YEAR.matcher(text).lookingAt()) {
                return Instant.parse(text);
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw FieldRefusedException.invalid("changedSince", Expected.PERMITTED);
    }
}
