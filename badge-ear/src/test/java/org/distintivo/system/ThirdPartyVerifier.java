package org.distintivo.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.distintivo.openbadges.service.NodeProcess;

/**
 * Has a credential verified by software of other people: npm's {@code @digitalbazaar/vc}, which
 * fetches issuer and status list from the running server.
 */
public final class ThirdPartyVerifier {

    private ThirdPartyVerifier() {}

    /** Whether it is found good; with the reason, if not. */
    public static JsonObject judge(String credential, TestServer server) {
        var request =
                Json.createObjectBuilder()
                        .add("credentials", Json.createArrayBuilder().add(credential))
                        .add("fetch", Json.createArrayBuilder().add(server.baseUrl() + "/"));
        return ask(request.build());
    }

    private static JsonObject ask(JsonObject request) {
        var target = TestFolders.root().resolve("badge-ejb/target");
        var script = target.resolve("npm-verifier/verify.mjs").toString();
        var contexts = "generated-resources/npm/org/distintivo/openbadges/contexts";
        var command = new ProcessBuilder("node", script, target.resolve(contexts).toString());
        return NodeProcess.json(command, request).asJsonArray().getJsonObject(0);
    }
}
