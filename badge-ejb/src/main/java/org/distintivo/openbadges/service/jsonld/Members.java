package org.distintivo.openbadges.service.jsonld;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.distintivo.openbadges.domain.DateTimes;

/**
 * Reads members of documents from strangers: what is not there, or of another kind, is empty and no
 * error.
 */
public final class Members {

    private Members() {}

    /** Returns the items of a member; JSON-LD lets a single value stand for a list of one. */
    public static List<? extends JsonValue> items(JsonValue value) {
        if (value == null) {
            return List.of();
        }
        return value.getValueType() == JsonValue.ValueType.ARRAY
                ? value.asJsonArray()
                : List.of(value);
    }

    public static List<JsonObject> objects(JsonValue value) {
        return items(value).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .toList();
    }

    public static List<String> texts(JsonValue value) {
        return items(value).stream()
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .toList();
    }

    /** Returns an object member; empty when it is missing or not an object. */
    public static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject member ? member : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** Returns a text member; empty when it is missing or not a text. */
    public static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }

    /** Returns the id of something that stands there whole or only by its address; else empty. */
    public static String reference(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject whole
                ? text(whole, "id")
                : text(object, name);
    }

    /**
     * Returns whether it is a point in time with its offset, as XML Schema's {@code dateTime} has
     * it.
     */
    public static boolean isDateTime(String text) {
        return DateTimes.isStrict(text);
    }
}
