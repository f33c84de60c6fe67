package org.distintivo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.distintivo.openbadges.service.NodeProcess;
import org.distintivo.system.TestFolders;

/** Software that receivers use, made by others: it has to accept what is posted. */
final class ReceiverLibraries {

    private ReceiverLibraries() {}

    /** Fails unless each call is signed with each secret, and each body and event is in order. */
    static void accept(
            List<String> secrets, List<WebhookReceiver.Call> calls, List<JsonObject> feed) {
        var request =
                Json.createObjectBuilder()
                        .add("secrets", Json.createArrayBuilder(secrets))
                        .add("feed", Json.createArrayBuilder(feed));
        var posted = Json.createArrayBuilder();
        for (var call : calls) {
            var headers = Json.createObjectBuilder();
            call.headers().forEach(headers::add);
            posted.add(Json.createObjectBuilder().add("headers", headers).add("body", call.body()));
        }
        request.add("calls", posted);
        var script = TestFolders.root().resolve("badge-ejb/target/npm-verifier/webhooks.mjs");
        var command = new ProcessBuilder("node", script.toString());

        var faults = NodeProcess.json(command, request.build()).asJsonArray();

        assertThat(faults.getValuesAs(JsonArray.class))
                .hasSize(calls.size() + feed.size())
                .allSatisfy(it -> assertThat(it).isEmpty());
    }
}
