package org.distintivo.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * A problem document (RFC 9457 §3) with the stable {@code code} that programs compare.
 *
 * @param title in the caller's language
 * @param detail what there is to say beyond it, in the same language
 * @param instance the id under which the server log tells more, or null
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String instance,
        Map<String, JsonValue> members) {

    /** RFC 9457 §3: the media type of every error that REST answers. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public JsonObject toJson() {
        var json =
                Json.createObjectBuilder()
                        .add("type", type)
                        .add("title", title)
                        .add("status", status)
                        .add("code", code)
                        .add("detail", detail);
        if (instance != null) {
            json.add("instance", instance);
        }
        members.forEach(json::add);
        return json.build();
    }
}
