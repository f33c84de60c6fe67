package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An export of many badges goes on where the server that made it has died, and goes after days. */
@OnPostgres
class LongExportIT {

    private static final String DATA = "/my/data";
    private static final int BADGES = 40;
    private static final int FILES_OF_BADGE = 6;
    private static final int DOCUMENTS = 2;
    private static final int FILES = DOCUMENTS + BADGES * FILES_OF_BADGE;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OWN =
            " where earner_id = (select earner_id from email_address where normalized = '%s')";

    private final TestServer server = TestServer.of(Database.POSTGRES);
    private final AddressSteps steps = new AddressSteps(server);
    private final String address = AddressSteps.anAddress("many");
    private Document shown;

    @Test
    void nothing_is_left_out_when_a_server_dies_in_the_middle() throws Exception {
        var owner = steps.signUp(address);
        owner.visit("/my/settings").submit("auto", Map.of());
        passAll();

        owner.visit(DATA).submit("ask", Map.of());
        Await.until("some of the files", () -> done() > DOCUMENTS);
        anotherServerTakesOverAndDies();
        assertThat(done()).as("still in the middle").isLessThan(FILES);
        Await.until(
                "the rest",
                PATIENCE,
                () -> owner.visit(DATA).has("#get") ? Optional.of(true) : Optional.empty());

        assertThat(done()).isEqualTo(FILES);
        var files = archive(owner);
        assertThat(files).hasSize(FILES);
        assertThat(files.values()).allMatch(bytes -> bytes > 0);
        change("update data_export set finished_at = finished_at - interval '8 days'" + own());
        assertThat(archive(owner)).as("after days").isEmpty();
        assertThat(owner.visit(DATA).has("#get")).isFalse();
    }

    /** The lease is with a server that does nothing any more, and runs out soon. */
    private void anotherServerTakesOverAndDies() throws SQLException {
        change(
                "update job_lease set holder = 'dead', held_until ="
                        + " current_timestamp + interval '2 seconds' where job = 'data-export'");
    }

    private int done() {
        try (var connection = server.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select done from data_export" + own())) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String own() {
        return OWN.formatted(address);
    }

    private void change(String sql) throws SQLException {
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private Map<String, Integer> archive(FormBrowser owner) throws IOException {
        if (owner.visit(DATA).has("#download")) {
            shown = owner.page();
        }
        var fields = new StringBuilder();
        shown.select("#download input")
                .forEach(
                        it ->
                                fields.append(fields.isEmpty() ? "" : "&")
                                        .append(encoded(it.attr("name")))
                                        .append('=')
                                        .append(encoded(it.attr("value"))));
        var body =
                server.anyone()
                        .header("Cookie", "SESSION=" + owner.session())
                        .header("Sec-Fetch-Site", "same-origin")
                        .post(
                                DATA,
                                "application/x-www-form-urlencoded",
                                fields.toString().getBytes(StandardCharsets.UTF_8))
                        .body();
        Map<String, Integer> sizes = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sizes.put(entry.getName(), zip.readAllBytes().length);
            }
        }
        return sizes;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void passAll() {
        var exams = Json.createArrayBuilder();
        var rows = Json.createArrayBuilder();
        for (int number = 1; number <= BADGES; number++) {
            var code = "LONG-" + number;
            exams.add(
                    Json.createObjectBuilder()
                            .add("code", code)
                            .add("title", "A Long List " + number)
                            .add("provider", "long-partner")
                            .add("badge", true));
            rows.add(
                    Json.createObjectBuilder()
                            .add("externalId", code + "." + address)
                            .add("exam", code)
                            .add("takenOn", "2026-11-03")
                            .add("outcome", "pass")
                            .add("candidate", Json.createObjectBuilder().add("email", address)));
        }
        var catalog =
                Json.createObjectBuilder()
                        .add("exams", exams)
                        .add("certifications", Json.createArrayBuilder());
        server.api().put("/api/v1/catalog", catalog.build()).ok();
        server.api().post("/api/v1/exam-results", rows.build()).ok();
    }
}
