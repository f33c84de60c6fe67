package org.distintivo.integration.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.distintivo.integration.domain.WebhookRefusedException;
import org.distintivo.integration.service.webhook.WebhookService;
import org.distintivo.integration.service.webhook.WebhookWishes;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.OpenApiFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets other systems say where events are posted to them. Each sees only its own. */
@Tag(name = "events")
@Path("v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {

    @Inject private WebhookService webhooks;

    /**
     * Adds a webhook and answers its secret, once.
     *
     * <p>Refuses with 400 {@code webhook-url}, {@code webhook-types} or {@code webhook-secret}, 409
     * {@code webhooks-too-many} or 422 {@code webhook-host}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Has events posted to an address",
            description =
                    "Of what happens from now on. Standard Webhooks: headers webhook-id,"
                            + " webhook-timestamp and webhook-signature. The body is a CloudEvent. An"
                            + " event may come more than once, with the same webhook-id; events of"
                            + " one subject come in their order. The secret is told in this answer"
                            + " only.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.WEBHOOKS_WRITE))
    @APIResponse(
            responseCode = "201",
            description = "The webhook with its secret",
            content = @Content(schema = @Schema(ref = "Webhook")))
    public Response add(WebhookRequest request) {
        var wishes =
                new WebhookWishes(request.url(), request.types(), request.secret(), false, null);
        return Response.status(Response.Status.CREATED)
                .entity(WebhookResponse.of(webhooks.add(wishes)))
                .build();
    }

    /** Lists the caller's webhooks, the oldest first. */
    @GET
    @Operation(
            summary = "Lists the caller's webhooks",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.WEBHOOKS_WRITE))
    public WebhooksResponse list() {
        return new WebhooksResponse(webhooks.list().stream().map(WebhookResponse::of).toList());
    }

    /** Tells about one. Refuses with 404 {@code webhook-unknown}. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Tells about a webhook",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.WEBHOOKS_WRITE))
    public WebhookResponse require(@PathParam("id") String id) {
        return WebhookResponse.of(webhooks.require(id));
    }

    /**
     * Changes one; what is left out stays as it is.
     *
     * <p>Refuses with 400 {@code webhook-url}, {@code webhook-types}, {@code webhook-secret} or
     * {@code webhook-state}, 404 {@code webhook-unknown} or 422 {@code webhook-host}.
     */
    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes, pauses or resumes a webhook, or gives it another secret",
            description =
                    "With a new secret, two signatures stand in webhook-signature for a day. A"
                            + " webhook that paused by itself is set to active again here; what"
                            + " happened meanwhile is posted then.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.WEBHOOKS_WRITE))
    public WebhookResponse change(@PathParam("id") String id, WebhookChangeRequest request) {
        var wishes =
                new WebhookWishes(
                        request.url(),
                        request.types(),
                        request.secret(),
                        Boolean.TRUE.equals(request.rotateSecret()),
                        paused(request.state()));
        return WebhookResponse.of(webhooks.change(id, wishes));
    }

    private static Boolean paused(String state) {
        if (state == null) {
            return null;
        }
        return switch (state) {
            case "active" -> false;
            case "paused" -> true;
            default -> throw WebhookRefusedException.state();
        };
    }

    /** Removes one, and what is known of its deliveries. Refuses with 404. */
    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Removes a webhook",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.WEBHOOKS_WRITE))
    @APIResponse(responseCode = "204", description = "Nothing is posted there any more")
    public void remove(@PathParam("id") String id) {
        webhooks.remove(id);
    }
}
