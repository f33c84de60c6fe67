package org.distintivo.platform.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * Configures JSON-B for response records: members in the order in which the record declares them.
 */
@Provider
public class JsonWriting implements ContextResolver<Jsonb> {

    private static final Jsonb JSON = create();

    /** One for all requests: it is thread-safe, and costly to make. */
    static Jsonb create() {
        return JsonbBuilder.create(
                new JsonbConfig().withPropertyOrderStrategy(PropertyOrderStrategy.ANY));
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
