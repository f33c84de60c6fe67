package org.distintivo.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Software of other people judges a credential, as whoever hires would: npm's
 * {@code @digitalbazaar/vc}, which fetches issuer and status list from the running server.
 */
final class StrangersVerifier {

    private StrangersVerifier() {}

    /** Whether it is found good; with the reason, if not. */
    static JsonObject judge(String credential, TestServer server) {
        var request =
                Json.createObjectBuilder()
                        .add("credentials", Json.createArrayBuilder().add(credential))
                        .add("fetch", Json.createArrayBuilder().add(server.baseUrl() + "/"));
        return ask(request.build().toString());
    }

    private static JsonObject ask(String request) {
        var target = Workplace.root().resolve("badge-ejb/target");
        var script = target.resolve("npm-verifier/verify.mjs").toString();
        var contexts = "generated-resources/npm/org/distintivo/credential/contexts";
        var command = new ProcessBuilder("node", script, target.resolve(contexts).toString());
        try {
            var process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (var in = process.getOutputStream()) {
                in.write(request.getBytes(StandardCharsets.UTF_8));
            }
            var answer =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            try (var reader = Json.createReader(new StringReader(answer))) {
                return reader.readArray().getJsonObject(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
