package org.distintivo.credential.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Asks the npm packages that others verify and sign with; see {@code verify.mjs} and {@code
 * sign.mjs} in {@code src/test/npm}.
 */
public final class ReferenceVerifier {

    private static final Path TARGET = Path.of("target");
    private static final Path CONTEXTS =
            TARGET.resolve("generated-resources/npm/org/distintivo/credential/contexts");

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
        try {
            var process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (var in = process.getOutputStream()) {
                in.write(request.toString().getBytes(StandardCharsets.UTF_8));
            }
            var answer = process.getInputStream().readAllBytes();
            try (var reader =
                    Json.createReader(
                            new StringReader(new String(answer, StandardCharsets.UTF_8)))) {
                return reader.read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
