package org.distintivo.earning;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.distintivo.system.Answer;
import org.distintivo.system.Api;

/** Hands in results over the REST API and reads what came of them, for tests. */
public final class ResultsApi {

    static final String PATH = "/api/v1/exam-results";

    private final Api api;

    public ResultsApi(Api api) {
        this.api = api;
    }

    /** Exams {@code <prefix>-A} to {@code -C}; A and B together are {@code <prefix>-cert}. */
    public void loadProgram(String prefix) {
        var exams = Json.createArrayBuilder();
        List.of("A", "B", "C").forEach(name -> exams.add(exam(prefix + "-" + name)));
        var requirement =
                Json.createObjectBuilder()
                        .add(
                                "allOf",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("exam", prefix + "-A"))
                                        .add(
                                                Json.createObjectBuilder()
                                                        .add("exam", prefix + "-B")));
        var certification =
                Json.createObjectBuilder()
                        .add("code", prefix + "-cert")
                        .add("title", "Certification of " + prefix)
                        .add("level", "associate")
                        .add("badge", true)
                        .add("requirement", requirement);
        loadCatalog(
                Json.createObjectBuilder()
                        .add("program", "Tests")
                        .add("exams", exams)
                        .add("certifications", Json.createArrayBuilder().add(certification))
                        .build());
    }

    private static JsonObjectBuilder exam(String code) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("title", "Exam " + code)
                .add("names", Json.createObjectBuilder().add("it", "Esame " + code))
                .add("provider", "partner-x")
                .add("badge", true)
                .add("skills", Json.createArrayBuilder().add("Testing"));
    }

    public void loadCatalog(JsonObject catalog) {
        api.put("/api/v1/catalog", catalog).ok();
    }

    /** An address nobody else uses. */
    public static String address() {
        return "p" + UUID.randomUUID().toString().replace("-", "") + "@example.org";
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }

    public static JsonObject pass(String externalId, String exam, String day, String email) {
        return result(externalId, exam, day, email).build();
    }

    public static JsonObjectBuilder result(
            String externalId, String exam, String day, String email) {
        return Json.createObjectBuilder()
                .add("externalId", externalId)
                .add("exam", exam)
                .add("takenOn", day)
                .add("outcome", "pass")
                .add("candidate", Json.createObjectBuilder().add("email", email));
    }

    /** The answers, one for each row. */
    public List<JsonObject> post(JsonValue... rows) {
        return rows(send(rows));
    }

    public Answer send(JsonValue... rows) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        List.of(rows).forEach(array::add);
        return api.post(PATH, array.build());
    }

    public static List<JsonObject> rows(Answer answer) {
        return answer.object().getJsonArray("results").getValuesAs(JsonObject.class);
    }

    public JsonObject takeBack(String externalId, String reason) {
        var body = Json.createObjectBuilder().add("reason", reason).build();
        return api.post(PATH + "/" + encoded(externalId) + "/void", body).object();
    }

    public JsonObject earner(String email) {
        return api.get("/api/v1/earners?email=" + encoded(email)).object();
    }

    /** Kind, code and state of each badge. */
    public List<String> badges(String email) {
        return earner(email).getJsonArray("badges").getValuesAs(JsonObject.class).stream()
                .map(
                        it ->
                                it.getString("kind")
                                        + " "
                                        + it.getString("code")
                                        + " "
                                        + it.getString("state"))
                .sorted()
                .toList();
    }

    static JsonArray array(JsonObject object, String name) {
        return object.getJsonArray(name);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
