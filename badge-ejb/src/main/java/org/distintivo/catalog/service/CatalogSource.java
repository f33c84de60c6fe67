package org.distintivo.catalog.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalog as it was sent, asked for codes only and without judging: an item that is faulty
 * otherwise can still be referred to, so that one mistake is told once.
 */
record CatalogSource(JsonStructure document) {

    Set<String> codes(String list) {
        return array(list)
                .flatMap(item -> text(item, "code").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<String> text(JsonValue item, String member) {
        return item instanceof JsonObject object && object.get(member) instanceof JsonString text
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    private Stream<JsonValue> array(String list) {
        return document instanceof JsonObject root && root.get(list) instanceof JsonArray array
                ? array.stream()
                : Stream.empty();
    }
}
