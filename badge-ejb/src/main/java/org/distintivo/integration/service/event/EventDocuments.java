package org.distintivo.integration.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.distintivo.integration.domain.RecordedEvent;
import org.distintivo.platform.service.Settings;

/** Writes events as CloudEvents 1.0 in JSON, in the feed as in what is sent to webhooks. */
@ApplicationScoped
public class EventDocuments {

    /** Places are written so that their texts sort as they do (CloudEvents, "sequence"). */
    private static final String PLACE = "%020d";

    @Inject private Settings settings;

    /** Returns the document of one that has its place. */
    public JsonObject of(RecordedEvent event) {
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", event.publicId())
                .add("source", settings.baseUrl())
                .add("type", event.type().text())
                .add("subject", event.subject())
                .add("time", event.happenedAt().toString())
                .add("sequence", PLACE.formatted(event.position()))
                .add("datacontenttype", "application/json")
                .add("data", data(event))
                .build();
    }

    private static JsonObject data(RecordedEvent event) {
        try (JsonReader reader = Json.createReader(new StringReader(event.data()))) {
            return reader.readObject();
        }
    }
}
