package org.distintivo.openbadges.service.jsonld;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.context.cache.Cache;
import com.apicatalog.jsonld.expansion.Expansion;
import com.apicatalog.jsonld.processor.ProcessingRuntime;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.distintivo.platform.service.BoundedCache;

/**
 * Expands documents (JSON-LD 1.1 API §5.1), reading each list of contexts once: a few lists serve
 * all credentials, and reading one costs as much as all the rest.
 */
final class ContextExpansion {

    /** More than honest documents use; the ones seldom used make room. */
    private static final int MAX_LISTS = 100;

    private final com.github.benmanes.caffeine.cache.Cache<JsonValue, ActiveContext> read =
            BoundedCache.of(MAX_LISTS);
    private final Supplier<JsonLdOptions> options;

    ContextExpansion(Supplier<JsonLdOptions> options) {
        this.options = options;
    }

    JsonArray of(JsonObject document) throws JsonLdError {
        var contexts = document.getOrDefault("@context", JsonValue.NULL);
        var bare = JSON.createObjectBuilder(document).remove("@context").build();
        var expanded = Expansion.with(context(contexts), bare, null, null).compute();
        return items(expanded);
    }

    private static JsonArray items(JsonValue expanded) {
        return switch (expanded.getValueType()) {
            case NULL -> JsonValue.EMPTY_JSON_ARRAY;
            case ARRAY -> expanded.asJsonArray();
            default -> {
                var object = expanded.asJsonObject();
                // a document that is nothing but a graph stands for what is in it
                yield object.size() == 1 && object.containsKey("@graph")
                        ? items(object.get("@graph"))
                        : JSON.createArrayBuilder().add(object).build();
            }
        };
    }

    private ActiveContext context(JsonValue contexts) throws JsonLdError {
        var known = read.getIfPresent(contexts);
        if (known != null) {
            return known;
        }
        var settings = options.get();
        settings.setContextCache(new Shared<>());
        settings.setDocumentCache(new Shared<>());
        var none = new ActiveContext(null, null, ProcessingRuntime.of(settings));
        var context = contexts == JsonValue.NULL ? none : none.newContext().create(contexts, null);
        read.put(contexts, context);
        return context;
    }

    /** For many threads, which the library's own is not. It holds the bundled contexts at most. */
    private static final class Shared<V> implements Cache<String, V> {

        private final Map<String, V> values = new ConcurrentHashMap<>();

        @Override
        public boolean containsKey(String key) {
            return values.containsKey(key);
        }

        @Override
        public V get(String key) {
            return values.get(key);
        }

        @Override
        public void put(String key, V value) {
            values.put(key, value);
        }
    }
}
