package org.distintivo.integration.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists the webhooks of the caller. */
@Schema(name = "Webhooks")
public record WebhooksResponse(List<WebhookResponse> webhooks) {}
