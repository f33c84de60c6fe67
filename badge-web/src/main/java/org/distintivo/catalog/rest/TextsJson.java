package org.distintivo.catalog.rest;

import jakarta.json.JsonValue;
import org.distintivo.catalog.domain.ItemTexts;
import org.distintivo.catalog.domain.LocalizedText;

/**
 * Holds the texts of a catalog item in the form in which the catalog gave them; null where it gave
 * none.
 */
record TextsJson(JsonValue names, JsonValue description, JsonValue criteria, JsonValue alt) {

    static TextsJson of(ItemTexts texts) {
        return new TextsJson(
                json(texts.names()),
                json(texts.description()),
                json(texts.criteria()),
                json(texts.alt()));
    }

    private static JsonValue json(LocalizedText text) {
        return text == null ? null : text.toJson();
    }
}
