package org.distintivo.openbadges.service.controller;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.platform.service.BoundedCache;

/**
 * Keeps for a few minutes what issuers said about their keys: short enough that a key which was
 * taken out of use is soon not believed any more, long enough for a hundred badges of one issuer.
 */
@ApplicationScoped
public class ControllerCache {

    static final Duration LIFE = Duration.ofMinutes(5);

    private static final int MAX_DOCUMENTS = 200;

    /** Letters of all documents together; a tree of small parts takes some times as many bytes. */
    private static final int MAX_LENGTH = 2 << 20;

    /** No document weighs less, so that their number has a bound too. */
    private static final int LEAST = MAX_LENGTH / MAX_DOCUMENTS;

    private record Kept(JsonObject document, int length, Instant until) {}

    private final Cache<String, Kept> documents =
            BoundedCache.of(MAX_LENGTH, (address, kept) -> Math.max(LEAST, kept.length()));

    /** Returns what was kept for an address, unless it is older than some minutes. */
    public Optional<JsonObject> find(String address, Instant now) {
        return Optional.ofNullable(documents.getIfPresent(address))
                .filter(kept -> now.isBefore(kept.until))
                .map(Kept::document);
    }

    /** Keeps a document for some minutes, unless it is very large. */
    public void keep(String address, JsonObject document, Instant now) {
        int length = document.toString().length();
        if (length <= MAX_LENGTH / 4) {
            documents.put(address, new Kept(document, length, now.plus(LIFE)));
        }
    }

    long size() {
        documents.cleanUp();
        return documents.estimatedSize();
    }
}
