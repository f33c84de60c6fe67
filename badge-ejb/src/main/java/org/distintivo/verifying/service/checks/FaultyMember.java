package org.distintivo.verifying.service.checks;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/**
 * A member of a document as a message names it: by its name and its value, where programs have a
 * JSON pointer (RFC 6901).
 *
 * @param value shortened; empty where there is none
 */
public record FaultyMember(String name, String value) {

    private static final int LONGEST = 60;

    /** Finds what a pointer leads to. */
    public static FaultyMember of(JsonObject document, String pointer) {
        return new FaultyMember(name(pointer), value(document, pointer));
    }

    private static String name(String pointer) {
        var parts = List.of(pointer.split("/"));
        for (int i = parts.size() - 1; i > 0; i--) {
            if (!parts.get(i).matches("\\d+")) {
                return parts.get(i).replace("~1", "/").replace("~0", "~");
            }
        }
        return pointer;
    }

    private static String value(JsonObject document, String pointer) {
        try {
            var found = Json.createPointer(pointer).getValue(document);
            var text = found instanceof JsonString string ? string.getString() : found.toString();
            return text.codePointCount(0, text.length()) > LONGEST
                    ? EndorserName.shortened(text, LONGEST) + "…"
                    : text;
        } catch (JsonException e) {
            return ""; // there is nothing
        }
    }
}
