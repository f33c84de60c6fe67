package org.distintivo.openbadges.service.jsonld;

import jakarta.json.spi.JsonProvider;

/**
 * Makes JSON with a provider that is looked up once. The static methods of {@code jakarta.json}
 * look it up with every call, which costs more than signing.
 */
public final class JsonBuilders {

    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonBuilders() {}
}
