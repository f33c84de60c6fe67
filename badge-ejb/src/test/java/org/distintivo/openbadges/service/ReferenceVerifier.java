package org.distintivo.openbadges.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.nio.file.Path;

/**
 * Asks the npm packages that others verify and sign with; see {@code verify.mjs} and {@code
 * sign.mjs} in {@code src/test/npm}.
 */
public final class ReferenceVerifier {

    private static final Path TARGET = Path.of("target");
    private static final Path CONTEXTS =
            TARGET.resolve("generated-resources/npm/org/distintivo/openbadges/contexts");

    private ReferenceVerifier() {}

    public static JsonArray ask(JsonObject request) {
        return run("verify.mjs", request).asJsonArray();
    }

    /** One credential, signed with each of the suites that are only verified here. */
    public static JsonObject sign(JsonObject credential) {
        return run("sign.mjs", Json.createObjectBuilder().add("credential", credential).build())
                .asJsonObject();
    }

    private static JsonStructure run(String name, JsonObject request) {
        var script = TARGET.resolve("npm-verifier").resolve(name).toString();
        var command = new ProcessBuilder("node", script, CONTEXTS.toString());
        return NodeProcess.json(command, request);
    }
}
