package org.distintivo.integration.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lists deliveries of a webhook, the newest first.
 *
 * @param next what {@code after} is for the next page; absent on the last
 */
@Schema(name = "WebhookDeliveries")
public record WebhookDeliveriesResponse(List<WebhookDeliveryResponse> deliveries, String next) {}
