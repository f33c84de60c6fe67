package org.distintivo.integration.service.event;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * Some events in their order.
 *
 * @param events CloudEvents
 * @param next where to go on
 */
public record EventPage(List<JsonObject> events, long next) {

    public EventPage {
        events = List.copyOf(events);
    }
}
