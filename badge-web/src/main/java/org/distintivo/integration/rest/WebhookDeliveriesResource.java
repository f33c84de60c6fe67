package org.distintivo.integration.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.distintivo.integration.domain.WebhookUnknownException;
import org.distintivo.integration.service.webhook.WebhookService;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.OpenApiFilter;
import org.distintivo.platform.rest.PageLimit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells other systems what became of the events that were posted to them. */
@Tag(name = "events")
@Path("v1/webhooks/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
public class WebhookDeliveriesResource {

    private static final String AFTER = "after";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final PageLimit LIMIT = new PageLimit(50, 500);

    @Inject private WebhookService webhooks;

    /**
     * Lists deliveries, the newest first.
     *
     * <p>Refuses with 400 {@code value-invalid} or 404 {@code webhook-unknown}.
     */
    @GET
    @Operation(
            summary = "Lists what became of events on their way to a webhook, the newest first",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.WEBHOOKS_WRITE))
    public WebhookDeliveriesResponse list(
            @PathParam("id") String id,
            @Parameter(description = "next of the page before") @QueryParam(AFTER) String after,
            @Parameter(description = "1 to 500; 50 where nothing is said")
                    @QueryParam(PageLimit.NAME)
                    String limit) {
        int most = LIMIT.of(limit);
        var some = webhooks.listDeliveries(id, before(after), most);
        var next = some.size() < most ? null : Long.toString(some.get(some.size() - 1).number());
        return new WebhookDeliveriesResponse(
                some.stream().map(WebhookDeliveryResponse::of).toList(), next);
    }

    private static long before(String after) {
        if (after == null || after.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (!NUMBER.matcher(after).matches()) {
            throw FieldRefusedException.invalid(AFTER, Expected.PERMITTED);
        }
        return Long.parseLong(after);
    }

    /**
     * Has an event posted again, whatever became of it before. Refuses with 404 {@code
     * webhook-unknown} or {@code delivery-unknown}.
     */
    @POST
    @Path("{number}/redelivery")
    @Operation(
            summary = "Has an event posted again",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.WEBHOOKS_WRITE))
    public WebhookDeliveryResponse redeliver(
            @PathParam("id") String id, @PathParam("number") String number) {
        if (!NUMBER.matcher(number).matches()) {
            webhooks.require(id);
            throw WebhookUnknownException.ofDelivery();
        }
        return WebhookDeliveryResponse.of(webhooks.redeliver(id, Long.parseLong(number)));
    }
}
