/**
 * Webhooks: events are posted to addresses of other systems, signed, in order for each badge, again
 * after faults, and by one server at a time for each address.
 *
 * <p>Start reading at {@link org.distintivo.integration.service.webhook.WebhookService}; how they
 * are posted is in {@code WebhookJob} and {@code WebhookWorker}.
 */
package org.distintivo.integration.service.webhook;
