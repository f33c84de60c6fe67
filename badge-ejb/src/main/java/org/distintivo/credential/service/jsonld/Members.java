package org.distintivo.credential.service.jsonld;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Reads members of documents from strangers: what is not there, or of another kind, is empty and no
 * error.
 */
public final class Members {

    private Members() {}

    /** JSON-LD lets a single value stand for a list of one. */
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

    /** Empty when there is no such member, or it is no object. */
    public static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject member ? member : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** Empty when there is no such member, or it is no text. */
    public static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }

    /** The id of something that stands there whole or only by its address; else empty. */
    public static String reference(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject whole
                ? text(whole, "id")
                : text(object, name);
    }

    /** Whether it is a point in time with its offset, as XML Schema's {@code dateTime} has it. */
    public static boolean isDateTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
