package org.distintivo.openbadges.service.jsonld;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;
import static org.distintivo.openbadges.service.jsonld.Members.items;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * Reads a context that stands inside an inline one, as JavaScript processors do: {@code
 * {"@context": {"@context": {…}}}}. JSON-LD 1.1 §9.15 has no such member, and one example of the
 * W3C's suites uses it. Badges never bring contexts of their own, so this is for examples only.
 */
final class NestedContexts {

    private static final String CONTEXT = "@context";

    private NestedContexts() {}

    /** Returns the document with each nested context in the place of the one around it. */
    static JsonObject unwrapped(JsonObject document) {
        if (items(document.get(CONTEXT)).stream().noneMatch(NestedContexts::isNested)) {
            return document;
        }
        var contexts = JSON.createArrayBuilder();
        for (var context : items(document.get(CONTEXT))) {
            contexts.add(isNested(context) ? context.asJsonObject().get(CONTEXT) : context);
        }
        return JSON.createObjectBuilder(document).add(CONTEXT, contexts).build();
    }

    private static boolean isNested(JsonValue context) {
        return context instanceof JsonObject inline && inline.containsKey(CONTEXT);
    }
}
