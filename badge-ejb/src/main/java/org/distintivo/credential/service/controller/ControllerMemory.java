package org.distintivo.credential.service.controller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps for a few minutes what issuers said about their keys: short enough that a key which was
 * taken out of use is soon not believed any more, long enough for a hundred badges of one issuer.
 */
@ApplicationScoped
public class ControllerMemory {

    static final Duration LIFE = Duration.ofMinutes(5);

    private static final int MAX_DOCUMENTS = 200;

    private record Kept(JsonObject document, Instant until) {}

    private final Map<String, Kept> documents =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
                    return size() > MAX_DOCUMENTS;
                }
            };

    public synchronized Optional<JsonObject> find(String address, Instant now) {
        return Optional.ofNullable(documents.get(address))
                .filter(kept -> now.isBefore(kept.until))
                .map(Kept::document);
    }

    public synchronized void keep(String address, JsonObject document, Instant now) {
        documents.put(address, new Kept(document, now.plus(LIFE)));
    }
}
