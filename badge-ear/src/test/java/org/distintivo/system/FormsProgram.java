package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** A program with one exam of which a badge says all there is to say. */
final class FormsProgram {

    static final String EXAM = "FORMS-100";
    static final String ADDRESS = "forms@example.org";

    private FormsProgram() {}

    static String badge(TestServer server) {
        var result =
                Json.createObjectBuilder()
                        .add("externalId", "forms-1")
                        .add("exam", EXAM)
                        .add("takenOn", "2026-11-03")
                        .add("outcome", "pass")
                        .add("score", 870)
                        .add("evidence", "https://example.org/portfolio/forms")
                        .add(
                                "candidate",
                                Json.createObjectBuilder()
                                        .add("email", ADDRESS)
                                        .add("locale", "it"));
        var rows = Json.createArrayBuilder().add(result).build();
        var row = server.api().post("/api/v1/exam-results", rows).object();
        var recorded = row.getJsonArray("results").getJsonObject(0);
        assertThat(recorded.getString("status")).as("%s", recorded).isEqualTo("recorded");
        return recorded.getJsonArray("badges").getJsonObject(0).getString("id");
    }

    /** Another try of the same person, of whom the partner now tells the name. */
    static void failed(TestServer server, String givenName, String familyName) {
        var candidate =
                Json.createObjectBuilder()
                        .add("email", ADDRESS)
                        .add("givenName", givenName)
                        .add("familyName", familyName);
        var result =
                Json.createObjectBuilder()
                        .add("externalId", "forms-2")
                        .add("exam", EXAM)
                        .add("takenOn", "2026-11-04")
                        .add("outcome", "fail")
                        .add("candidate", candidate);
        server.api()
                .post("/api/v1/exam-results", Json.createArrayBuilder().add(result).build())
                .ok();
    }

    static JsonObject catalog(String italian) {
        return json(
                """
                {"exams":[{"code":"FORMS-100","title":"Forms","provider":"examhaus","badge":true,
                  "names":{"it":"NAME"},
                  "skills":["Folding",{"name":"Shaping","url":"https://skills.example.org/shape",
                    "framework":"Skills of the Example","code":"SH"}],
                  "score":{"shared":true,"min":"0","max":"1000","required":"700"}}]}
                """
                        .replace("NAME", italian));
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
