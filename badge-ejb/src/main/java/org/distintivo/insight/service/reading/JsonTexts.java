package org.distintivo.insight.service.reading;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds postings in JSON and makes names with texts of each: objects of type {@code JobPosting}
 * wherever they stand (an array, {@code @graph}, {@code itemListElement}), and where there is none,
 * the objects of the outermost array.
 */
final class JsonTexts {

    private static final String TYPE = "@type";
    private static final String POSTING = "JobPosting";
    private static final int MAX_DEPTH = 8;

    /** Names that only a posting has, unlike {@code name}. */
    private static final Set<String> TITLES =
            Set.of("title", "jobtitle", "positiontitle", "annonsrubrik", "text");

    private JsonTexts() {}

    /** Returns the postings in it; empty where there is none. */
    static List<NamedTexts> of(JsonStructure json) {
        var typed = new ArrayList<JsonObject>();
        collect(json, typed::add, MAX_DEPTH);
        var found = typed.isEmpty() ? untyped(json) : typed;
        return found.stream().map(JsonTexts::of).toList();
    }

    /** Makes names with texts of one object. */
    static NamedTexts of(JsonObject posting) {
        var texts = new NamedTexts();
        posting.forEach((name, value) -> add(texts, name, value, MAX_DEPTH));
        return texts;
    }

    private static void collect(JsonValue value, Consumer<JsonObject> found, int depth) {
        if (depth == 0) {
            return;
        }
        if (value instanceof JsonArray array) {
            array.forEach(it -> collect(it, found, depth - 1));
        } else if (value instanceof JsonObject object) {
            if (isPosting(object.get(TYPE))) {
                found.accept(object);
            } else {
                object.values().forEach(it -> collect(it, found, depth - 1));
            }
        }
    }

    private static boolean isPosting(JsonValue type) {
        if (type instanceof JsonArray several) {
            return several.stream().anyMatch(JsonTexts::isPosting);
        }
        return type instanceof JsonString one && isPosting(one.getString());
    }

    /** Returns whether a type names a posting, with the vocabulary before it or not. */
    static boolean isPosting(String type) {
        return type.equals(POSTING) || type.endsWith("/" + POSTING) || type.endsWith(":" + POSTING);
    }

    /**
     * Where no type is said: the objects of an array, or the object itself if it has a title of its
     * own. An object that says its type is something else: a person, a page.
     */
    private static List<JsonObject> untyped(JsonStructure json) {
        if (json instanceof JsonArray array) {
            return objects(array).stream().map(JsonTexts::unwrapped).toList();
        }
        var object = unwrapped(json.asJsonObject());
        if (object.containsKey(TYPE)) {
            return List.of();
        }
        for (var value : isTitled(object) ? List.<JsonValue>of() : object.values()) {
            if (value instanceof JsonArray array && !objects(array).isEmpty()) {
                return objects(array).stream().map(JsonTexts::unwrapped).toList();
            }
        }
        return List.of(object);
    }

    /** What stands alone in an envelope, as {@code {"positionOpening": {…}}}. */
    private static JsonObject unwrapped(JsonObject object) {
        var inner = object.size() == 1 ? object.values().iterator().next() : null;
        return inner instanceof JsonObject alone && isTitled(alone) ? alone : object;
    }

    private static boolean isTitled(JsonObject object) {
        return object.keySet().stream()
                .anyMatch(it -> TITLES.contains(it.toLowerCase(Locale.ROOT)));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(it -> !it.containsKey(TYPE))
                .toList();
    }

    private static void add(NamedTexts texts, String name, JsonValue value, int depth) {
        if (depth == 0) {
            return;
        }
        if (value instanceof JsonString text) {
            texts.add(name, text.getString());
        } else if (value instanceof JsonNumber number) {
            texts.add(name, number.bigDecimalValue().toPlainString());
        } else if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            texts.add(name, value.toString());
        } else if (value instanceof JsonArray array) {
            array.forEach(it -> add(texts, name, it, depth - 1));
        } else if (value instanceof JsonObject object) {
            object.forEach((inner, it) -> add(texts, name + "." + inner, it, depth - 1));
        }
    }
}
