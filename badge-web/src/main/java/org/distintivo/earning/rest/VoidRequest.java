package org.distintivo.earning.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.InputStream;
import org.distintivo.platform.service.StrictJson;

/**
 * Why a result is taken back.
 *
 * @param reason null when the body did not say one
 */
public record VoidRequest(String reason) {

    private static final int MAX_BYTES = 16 * 1024;

    static VoidRequest read(InputStream body) {
        return StrictJson.read(body, MAX_BYTES) instanceof JsonObject object
                        && object.size() == 1
                        && object.get("reason") instanceof JsonString text
                ? new VoidRequest(text.getString())
                : new VoidRequest(null);
    }
}
