package org.distintivo.verifying.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists every place of a document as a JSON pointer (RFC 6901), for tests that spoil them one by
 * one.
 */
public final class JsonPointers {

    private JsonPointers() {}

    public static JsonValue oneOff(JsonObject credential, String pointer) {
        var value = credential.getValue(pointer);
        return switch (value.getValueType()) {
            case TRUE -> JsonValue.FALSE;
            case FALSE -> JsonValue.TRUE;
            case STRING -> {
                var text = ((JsonString) value).getString();
                int middle = text.length() / 2;
                char other = text.charAt(middle) == '1' ? '2' : '1';
                yield Json.createValue(
                        text.substring(0, middle) + other + text.substring(middle + 1));
            }
            default -> throw new IllegalArgumentException(pointer);
        };
    }

    public static List<String> leaves(JsonValue value, String at) {
        return walk(value, at, false);
    }

    public static List<String> objects(JsonValue value, String at) {
        return walk(value, at, true);
    }

    private static List<String> walk(JsonValue value, String at, boolean objects) {
        var found = new ArrayList<String>();
        switch (value.getValueType()) {
            case OBJECT -> {
                if (objects) {
                    found.add(at);
                }
                value.asJsonObject()
                        .forEach((name, m) -> found.addAll(walk(m, at + "/" + name, objects)));
            }
            case ARRAY -> {
                for (int i = 0; i < value.asJsonArray().size(); i++) {
                    found.addAll(walk(value.asJsonArray().get(i), at + "/" + i, objects));
                }
            }
            default -> {
                if (!objects) {
                    found.add(at);
                }
            }
        }
        return found;
    }
}
