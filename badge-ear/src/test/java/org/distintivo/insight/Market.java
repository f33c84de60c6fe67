package org.distintivo.insight;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.distintivo.system.Api;
import org.distintivo.system.Await;
import org.distintivo.system.TestServer;

/** A market of a few postings, whose skills are written where matching would have found them. */
final class Market {

    private static final String PATH = "/api/v1/job-postings?source=";

    private final TestServer server;
    private final Api api;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    Market(TestServer server) {
        this.server = server;
        api = server.api();
    }

    /** One posting and the skills that it names. */
    record Sent(String identifier, List<String> skills, JsonObject posting) {}

    String source() {
        return "board-" + run;
    }

    /** A code of the catalog that no other test uses. */
    String code(String name) {
        return name + "-" + run.toUpperCase(Locale.ROOT);
    }

    /** A catalog of two certifications, each of one exam. */
    void catalog() {
        var exams = Json.createArrayBuilder();
        var certifications = Json.createArrayBuilder();
        for (var name : List.of("CLOUD", "DATA")) {
            exams.add(
                    Json.createObjectBuilder()
                            .add("code", code("E-" + name))
                            .add("title", "Exam " + name)
                            .add("badge", true)
                            .add("skills", Json.createArrayBuilder().add(name)));
            certifications.add(
                    Json.createObjectBuilder()
                            .add("code", code(name))
                            .add("title", "Certified " + name)
                            .add("level", "associate")
                            .add("badge", true)
                            .add(
                                    "requirement",
                                    Json.createObjectBuilder().add("exam", code("E-" + name))));
        }
        api.put(
                        "/api/v1/catalog",
                        Json.createObjectBuilder()
                                .add("program", "Insights")
                                .add("exams", exams)
                                .add("certifications", certifications)
                                .build())
                .ok();
    }

    /** A posting with what most of them say. */
    JsonObject posting(String identifier, String title, String employer, Integer pay) {
        var posting =
                Json.createObjectBuilder()
                        .add("@type", "JobPosting")
                        .add("identifier", identifier)
                        .add("title", title)
                        .add("datePosted", LocalDate.now().toString())
                        .add("validThrough", LocalDate.now().plusMonths(1).toString())
                        .add("url", "https://jobs.example/" + identifier)
                        .add("hiringOrganization", employer)
                        .add(
                                "jobLocation",
                                Json.createObjectBuilder()
                                        .add("@type", "Place")
                                        .add(
                                                "address",
                                                Json.createObjectBuilder()
                                                        .add("addressCountry", "IT")
                                                        .add("addressRegion", "Lazio")
                                                        .add("addressLocality", "Roma")));
        if (pay != null) {
            posting.add(
                    "baseSalary",
                    Json.createObjectBuilder()
                            .add("@type", "MonetaryAmount")
                            .add("currency", "EUR")
                            .add(
                                    "value",
                                    Json.createObjectBuilder()
                                            .add("value", pay)
                                            .add("unitText", "YEAR")));
        }
        return posting.build();
    }

    /** Sends postings, and writes which skills they name. */
    void send(List<Sent> all) throws SQLException {
        var array = Json.createArrayBuilder();
        all.forEach(it -> array.add(it.posting()));
        api.post(PATH + source(), array.build().toString()).ok();
        try (var database = server.database()) {
            for (var sent : all) {
                for (var skill : sent.skills()) {
                    run(
                            database,
                            "insert into posting_skill select p.id, s.id, 'LABEL', s.label from"
                                    + " job_posting p, skill s where p.source = ? and"
                                    + " p.identifier = ? and s.public_id = ?",
                            source(),
                            sent.identifier(),
                            skill(skill));
                }
            }
        }
    }

    /** Makes skills, the first of which is shown by an achievement. */
    void skills(List<String> names) throws SQLException {
        try (var database = server.database()) {
            run(
                    database,
                    "insert into taxonomy values (nextval('id_seq'), 1, ?, 'Test', '1', 'none', '',"
                            + " '', 'en', 'ACTIVE', 9, false, 1, 0, 1, now())",
                    "t-" + run);
            for (var name : names) {
                run(
                        database,
                        "insert into skill select nextval('id_seq'), 1, ?, t.id, ?, 'TECHNOLOGY', 'en',"
                                + " ?, '', '', null from taxonomy t where t.code = ?",
                        skill(name),
                        name,
                        name,
                        "t-" + run);
            }
        }
    }

    void carries(String kind, String code, String skill) throws SQLException {
        try (var database = server.database()) {
            run(
                    database,
                    "insert into achievement_skill select ?, ?, s.id, 'LABEL', s.label from skill s"
                            + " where s.public_id = ?",
                    kind,
                    code,
                    skill(skill));
        }
    }

    /** The public id of a skill. */
    String skill(String name) {
        return (name + "-" + run + "0".repeat(22)).substring(0, 22);
    }

    void withdraw(String identifier) {
        api.delete("/api/v1/job-postings/" + source() + "/" + identifier).status(204);
    }

    /** Waits for figures that were worked out after a moment. */
    JsonObject insight(String path, Instant after) {
        return Await.until(
                "figures of " + path,
                () ->
                        Optional.of(api.get("/api/v1/insights/" + path).ok().object())
                                .filter(it -> !it.isNull("asOf"))
                                .filter(it -> Instant.parse(it.getString("asOf")).isAfter(after)));
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    static List<String> names(JsonObject insight, String member) {
        var names = new ArrayList<String>();
        insight.getJsonArray(member)
                .getValuesAs(JsonObject.class)
                .forEach(it -> names.add(it.getString("name") + " " + it.getInt("count")));
        return names;
    }
}
