package org.distintivo.earning.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.service.EarnerStory;
import org.distintivo.earning.service.EarnerStoryService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.ServedInterface;
import org.distintivo.platform.service.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How one earner stands: certifications, badges, and every result with its decision. */
@Tag(name = "results")
@Path("v1/earners")
@Produces(MediaType.APPLICATION_JSON)
public class EarnersResource {

    @Inject private EarnerStoryService stories;
    @Inject private Settings settings;
    @Context private HttpHeaders headers;

    @GET
    @Operation(
            summary = "One earner's view, by address",
            description = "An address that nobody knows is answered with an empty view.",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.EARNERS_READ))
    @APIResponse(
            responseCode = "200",
            description = "How the earner stands",
            content = @Content(schema = @Schema(ref = "EarnerView")))
    public JsonObject read(@QueryParam("email") String email) {
        var story = stories.tell(email, Language.of(headers));
        return Json.createObjectBuilder()
                .add("email", story.email())
                .add("account", story.account().name().toLowerCase(Locale.ROOT))
                .add("certifications", certifications(story.certifications()))
                .add("badges", badges(story.badges()))
                .add("results", results(story.results()))
                .build();
    }

    private static JsonArrayBuilder certifications(List<EarnerStory.Held> held) {
        var array = Json.createArrayBuilder();
        for (var each : held) {
            array.add(
                    Json.createObjectBuilder()
                            .add("code", each.code())
                            .add("earnedOn", each.earnedOn().toString()));
        }
        return array;
    }

    private JsonArrayBuilder badges(List<BadgeView> badges) {
        var array = Json.createArrayBuilder();
        for (var badge : badges) {
            array.add(
                    Json.createObjectBuilder()
                            .add("id", badge.id())
                            .add("kind", ResultsJson.kind(badge))
                            .add("code", badge.achievement().code())
                            .add("state", badge.state().name())
                            .add("earnedOn", badge.earnedOn().toString())
                            .add("url", settings.baseUrl() + "/badges/" + badge.id()));
        }
        return array;
    }

    private static JsonArrayBuilder results(List<EarnerStory.ResultView> results) {
        var array = Json.createArrayBuilder();
        for (var result : results) {
            array.add(
                    Json.createObjectBuilder()
                            .add("externalId", result.externalId())
                            .add("exam", result.exam())
                            .add("takenOn", result.takenOn().toString())
                            .add("decision", result.decision().name())
                            .add("explanation", result.explanation()));
        }
        return array;
    }
}
