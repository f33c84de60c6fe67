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

    /** Letters of all documents together; a tree of small parts takes some times as many bytes. */
    private static final int MAX_LENGTH = 2 << 20;

    private record Kept(JsonObject document, int length, Instant until) {}

    private final Map<String, Kept> documents = new LinkedHashMap<>(16, 0.75f, true);
    private int length;

    public synchronized Optional<JsonObject> find(String address, Instant now) {
        return Optional.ofNullable(documents.get(address))
                .filter(kept -> now.isBefore(kept.until))
                .map(Kept::document);
    }

    public synchronized void keep(String address, JsonObject document, Instant now) {
        int added = document.toString().length();
        if (added > MAX_LENGTH / 4) {
            return;
        }
        var before = documents.put(address, new Kept(document, added, now.plus(LIFE)));
        length += added - (before == null ? 0 : before.length);
        var oldest = documents.values().iterator();
        while (length > MAX_LENGTH || documents.size() > MAX_DOCUMENTS) {
            length -= oldest.next().length;
            oldest.remove();
        }
    }

    synchronized int size() {
        return documents.size();
    }
}
