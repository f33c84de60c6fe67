package org.distintivo.platform.service;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * Something that is posted to another server.
 *
 * @param headers beside those that every request has
 * @param body JSON
 * @param time for the whole answer
 */
public record Posted(URI address, Map<String, String> headers, String body, Duration time) {

    public Posted {
        headers = Map.copyOf(headers);
    }

    /** Omits what is posted, because it may be personal. */
    @Override
    public String toString() {
        return "Posted[" + address.getHost() + "]";
    }
}
