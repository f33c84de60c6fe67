package org.distintivo.openbadges.service.jsonld;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Puts hostile texts in the place of a document's own. */
final class HostileTexts {

    /** What has to be escaped, sorts oddly, is empty, or looks like something else. */
    static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "a\"b\\c\nd\te\r\b\f",
                    "\u0000\u0001\u001f\u007f\u0080\u009f",
                    "\u2028\u2029\ufeff",
                    "\ud7ff",
                    "\ue000",
                    "\uffff",
                    "\ud83d\ude00",
                    "\udbff\udfff",
                    "e\u0301 \u00e9",
                    "\u202eright to left",
                    "_:c14n0 ",
                    "a _:c14n0 b",
                    "a _:c14n0",
                    "_:b0",
                    "<x> \"y\" .",
                    "zzslot0zz",
                    "urn:zzslot3zz",
                    "zzmark0zz",
                    "@type",
                    "null",
                    "2026-01-01T00:00:00Z",
                    "mailto:ada@example.org",
                    "https://",
                    "https://example.org/a b",
                    "x".repeat(5_000));

    static final List<String> ADDRESSES =
            List.of(
                    "https://example.org/",
                    "http://localhost:9080/a?kind=exam#x",
                    "https://example.org/a/../b/./c",
                    "https://esempio.example/è/中/😀",
                    "https://example.org/\ue000\ufffd",
                    "https://example.org/%7Eb~%zz",
                    "https://example.org/a\"b",
                    "https://example.org/a\\b",
                    "https://example.org/<a>",
                    "https://example.org/{a}|^`",
                    "https://example.org/\u0000\u007f\u0080",
                    "https://example.org/_:c14n0",
                    "https://zzslot0zz.example/zzslot1zz",
                    "https://zzmark0zz.example/",
                    "https://[::1]:8443/",
                    "https://user@example.org:99999/",
                    "HTTPS://EXAMPLE.ORG/",
                    "did:key:z6Mk#z6Mk",
                    "urn:uuid:0",
                    "relative");

    /** One of each kind, for where every place gets each of them. */
    private static final List<String> KINDS =
            List.of("a\"b\\c\n", "@type", "https://example.org/a\"b");

    /** Which words there are decides what the others mean. */
    private static final Set<String> KEPT = Set.of("@context", "type");

    private HostileTexts() {}

    /** All texts changed at once: each to another one, and all to the same. */
    static List<JsonObject> variants(JsonObject document) {
        var variants = new ArrayList<JsonObject>();
        variants.add(document);
        int most = Math.max(TEXTS.size(), ADDRESSES.size());
        for (int n = 0; n < most; n++) {
            int turn = n;
            variants.add(replaced(document, (place, text) -> hostile(text, turn + place)));
            variants.add(replaced(document, (place, text) -> hostile(text, turn)));
        }
        return variants;
    }

    /** One text after another changed to one of every kind; the others stay. */
    static List<JsonObject> oneByOne(JsonObject document) {
        var count = new int[1];
        replaced(
                document,
                (place, text) -> {
                    count[0] = place + 1;
                    return text;
                });
        return IntStream.range(0, count[0])
                .boxed()
                .flatMap(at -> KINDS.stream().map(text -> changed(document, at, text)))
                .toList();
    }

    private static JsonObject changed(JsonObject document, int at, String hostile) {
        return replaced(document, (place, text) -> place == at ? hostile : text);
    }

    private static String hostile(String text, int number) {
        var list = DocumentShape.isAddress(text) ? ADDRESSES : TEXTS;
        return list.get(number % list.size());
    }

    /** With every text changed that is one, by its place in reading order. */
    private static JsonObject replaced(
            JsonObject document, BiFunction<Integer, String, String> change) {
        return object(document, change, new int[1]);
    }

    private static JsonObject object(
            JsonObject object, BiFunction<Integer, String, String> change, int[] place) {
        var copy = Json.createObjectBuilder();
        object.forEach(
                (name, value) ->
                        copy.add(name, KEPT.contains(name) ? value : value(value, change, place)));
        return copy.build();
    }

    private static JsonValue value(
            JsonValue value, BiFunction<Integer, String, String> change, int[] place) {
        return switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject(), change, place);
            case ARRAY -> {
                var copy = Json.createArrayBuilder();
                value.asJsonArray().forEach(item -> copy.add(value(item, change, place)));
                yield copy.build();
            }
            case STRING -> {
                var text = ((JsonString) value).getString();
                yield Json.createValue(change.apply(place[0]++, text));
            }
            default -> value;
        };
    }
}
