package org.distintivo.integration.service.webhook;

import java.net.URI;
import java.util.Map;

/**
 * What is to be posted.
 *
 * @param number the delivery's
 */
public record DeliveryOrder(long number, URI url, Map<String, String> headers, String body) {}
