package org.distintivo.credential.service;

import jakarta.json.spi.JsonProvider;

/**
 * Makes JSON with a provider that is looked up once. The static methods of {@code jakarta.json}
 * look it up with every call, which costs more than signing.
 */
final class JsonMaker {

    static final JsonProvider JSON = JsonProvider.provider();

    private JsonMaker() {}
}
