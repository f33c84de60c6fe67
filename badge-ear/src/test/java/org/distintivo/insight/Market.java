package org.distintivo.insight;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.distintivo.system.Api;
import org.distintivo.system.Await;
import org.distintivo.system.TestServer;

/** A market of a few postings that name skills of a small taxonomy of its own. */
final class Market {

    private static final String PATH = "/api/v1/job-postings?source=";

    private final TestServer server;
    private final Api api;
    private final String run = letters(UUID.randomUUID().toString().substring(0, 8));

    Market(TestServer server) {
        this.server = server;
        api = server.api();
    }

    /** Words are told apart by letters. */
    private static String letters(String hex) {
        return hex.chars()
                .mapToObj(it -> String.valueOf((char) ('a' + Character.digit(it, 16))))
                .collect(Collectors.joining());
    }

    /** What a skill is called: a word that no other test uses. */
    String label(String skill) {
        return skill + run;
    }

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
                            .add(
                                    "skills",
                                    Json.createArrayBuilder()
                                            .add(label(name.toLowerCase(Locale.ROOT)))));
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
    JsonObject posting(
            String identifier, String title, String employer, Integer pay, List<String> skills) {
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
                                "skills",
                                skills.stream().map(this::label).collect(Collectors.joining(", ")))
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

    /** States under which licence the postings may be shown. */
    void state(String licence) throws SQLException {
        try (var database = server.database()) {
            run(
                    database,
                    "insert into posting_source (id, version, name, whole, every_hours, paused,"
                            + " mapping, next_pull_at, failures, licence) values"
                            + " (nextval('id_seq'), 1, ?, false, 24, true, '', now(), 0, ?)",
                    source(),
                    licence);
        }
    }

    void send(List<JsonObject> postings) {
        var array = Json.createArrayBuilder();
        postings.forEach(array::add);
        api.post(PATH + source(), array.build().toString()).ok();
    }

    /** Makes skills, before the catalog names them. */
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
                        "insert into skill select nextval('id_seq'), 1, ?, t.id, ?, 'TECHNOLOGY',"
                                + " 'en', ?, '', '', null from taxonomy t where t.code = ?",
                        skill(name),
                        name,
                        label(name),
                        "t-" + run);
                run(
                        database,
                        "insert into skill_label select nextval('id_seq'), 1, s.id, 'en',"
                                + " 'PREFERRED', s.label, s.label from skill s"
                                + " where s.public_id = ?",
                        skill(name));
            }
            // as after an import: what is matched already is matched once more
            run(database, "update matching_state set edition = edition + 1, changed_at = now()");
        }
    }

    /** The public id of a skill. */
    String skill(String name) {
        return (name + "-" + run + "0".repeat(22)).substring(0, 22);
    }

    void withdraw(String identifier) {
        api.delete("/api/v1/job-postings/" + source() + "/" + identifier).status(204);
    }

    /** Waits for figures of so many open postings. */
    JsonObject insight(String path, int open) {
        return Await.until(
                "figures of " + path,
                () ->
                        Optional.of(api.get("/api/v1/insights/" + path).ok().object())
                                .filter(it -> it.getJsonObject("postings").getInt("open") == open));
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
