package org.distintivo.integration.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.distintivo.integration.service.event.EventFeedService;
import org.distintivo.integration.service.event.EventPlaces;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.OpenApiFilter;
import org.distintivo.platform.rest.PageLimit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells other systems what happened, in one order that never changes. */
@Tag(name = "events")
@Path("v1/events")
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

    private static final String AFTER = "after";
    private static final Pattern PLACE = Pattern.compile("\\d{1,18}");
    private static final PageLimit LIMIT = new PageLimit(100, 1_000);

    /** So many portions a caller waits for; the next call goes on. */
    private static final int MOST_PORTIONS = 4;

    @Inject private EventFeedService feed;
    @Inject private EventPlaces places;

    /**
     * Returns events behind a place. Nothing is ever put before a place that was read, so whoever
     * goes on from {@code next} misses nothing.
     *
     * <p>Refuses with 400 {@code value-invalid} and 410 {@code events-gone}.
     */
    @GET
    @Operation(
            summary = "Reads what happened, in order",
            description =
                    "CloudEvents 1.0 with ids and codes, and nothing about a person. The order never"
                            + " changes, and an event never appears before one that was read. Where"
                            + " there is nothing new, the list is empty and next stays as it is."
                            + " Events are kept for a year as installed.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.EVENTS_READ))
    @APIResponse(
            responseCode = "200",
            description = "Some events, and where to go on",
            content = @Content(schema = @Schema(ref = "Events")))
    public Response list(
            @Parameter(description = "next of the answer before; from the first event without it")
                    @QueryParam(AFTER)
                    String after,
            @Parameter(description = "1 to 1,000; 100 where nothing is said")
                    @QueryParam(PageLimit.NAME)
                    String limit) {
        long from = place(after);
        int most = LIMIT.of(limit);
        givePlaces();
        var page = feed.list(from, most);
        var body =
                Json.createObjectBuilder()
                        .add("events", Json.createArrayBuilder(page.events()))
                        .add("next", Long.toString(page.next()));
        return Response.ok(body.build().toString()).build();
    }

    private void givePlaces() {
        if (places.isAnyWithout()) {
            for (int portion = 0; portion < MOST_PORTIONS && places.give(); portion++) {
                // goes on with the next one
            }
        }
    }

    private static long place(String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        if (!PLACE.matcher(after).matches()) {
            throw FieldRefusedException.invalid(AFTER, Expected.PERMITTED);
        }
        return Long.parseLong(after);
    }
}
