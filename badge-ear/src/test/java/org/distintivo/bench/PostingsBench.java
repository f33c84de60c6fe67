package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.distintivo.system.Api;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/**
 * Postings in: feeds of ten thousand, sent over HTTP, read, cleaned, matched and written, against
 * the same rows written by nothing but batches of JDBC.
 */
class PostingsBench {

    private static final int ROWS = Integer.getInteger("distintivo.bench.postings", 10_000);
    private static final int AGAIN = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Map<String, String> TAXONOMY = new LinkedHashMap<>();

    static {
        for (var table : List.of("taxonomy", "skill", "occupation")) {
            TAXONOMY.put(table, "select * from " + table);
        }
    }

    private static final String BEHIND =
            "select (select count(*) from job_posting) - (select count(*) from searched_posting)";
    private static final String IMPORTS = "/api/v1/job-postings/imports";

    private final ProcessorTime ofDatabase = ProcessorTime.ofDatabases();
    private ProcessorTime ofServer;

    @Test
    void postings_per_second() throws IOException, SQLException {
        var server = TestServer.own("bench_postings", Database.POSTGRES, Map.of());
        server.measured(EmptyResource.war()).start();
        ofServer = new ProcessorTime(server);
        var skills = PublishedSkills.escoAndOnet().withSample();
        try (var database = server.database()) {
            new SkillRows(database).write(skills);
        }
        var product =
                Map.of(
                        "BADGE_DB_URL", server.setting("BADGE_DB_URL"),
                        "BADGE_DB_USER", server.setting("BADGE_DB_USER"),
                        "BADGE_DB_PASSWORD", server.setting("BADGE_DB_PASSWORD"));
        try (var same =
                new PlainBatches(product, Database.POSTGRES.settings("bench_posting_rows"))) {
            same.write(same.read(TAXONOMY));
            new PairedMeasurement("postings in", "understood, matched and kept", "JDBC batches")
                    .measure(
                            round -> feed(server, source(round), round),
                            round -> inserts(same, source(round)));
            tellProcessors("postings in");
            var again =
                    IntStream.range(0, AGAIN)
                            .mapToDouble(round -> feed(server, source(round), round))
                            .sorted()
                            .toArray();
            FigureFile.write(
                    String.format(
                            Locale.ROOT,
                            "| postings in again, unchanged | %,.0f a second |%n",
                            again[AGAIN / 2]));
        }
        tellProcessors("postings in again");
        server.stop();
    }

    /** What a posting costs, whatever else the machine does meanwhile. */
    private void tellProcessors(String what) {
        FigureFile.write(
                String.format(
                        Locale.ROOT,
                        "| %s, processor time of a posting | server %.3f ms | PostgreSQL %.3f ms |%n",
                        what,
                        ofServer.millis(),
                        ofDatabase.millis()));
        ofServer.again();
        ofDatabase.again();
    }

    private static String source(int round) {
        return "bench" + round;
    }

    private double feed(TestServer server, String source, int round) {
        var feed = new Postings(round).lines(source, ROWS).getBytes(StandardCharsets.UTF_8);
        if (round == PairedMeasurement.WARM_UP) {
            ofServer.again();
            ofDatabase.again();
        }
        double rate =
                ofServer.of(
                        ROWS, () -> ofDatabase.of(ROWS, () -> feed(server.api(), source, feed)));
        // the search catches up behind a feed, which would be taken from what is measured next
        Await.until("the search", PATIENCE, () -> searched(server));
        return rate;
    }

    private static double feed(Api api, String source, byte[] feed) {
        var start = System.nanoTime();
        var id =
                api.post(IMPORTS + "?source=" + source, "application/x-ndjson", feed)
                        .status(202)
                        .object()
                        .getString("id");
        var done = Await.until("feed", PATIENCE, () -> ended(api, id));
        var rate = ROWS / ((System.nanoTime() - start) / 1e9);
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("stored") + done.getInt("unchanged")).isEqualTo(ROWS);
        return rate;
    }

    private static Optional<Boolean> searched(TestServer server) {
        try (var database = server.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(BEHIND)) {
            rows.next();
            return Optional.of(rows.getInt(1) == 0).filter(it -> it);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<JsonObject> ended(Api api, String id) {
        return Optional.of(api.get(IMPORTS + "/" + id).object())
                .filter(it -> it.getString("state").matches("done|failed|held"));
    }

    private static double inserts(PlainBatches same, String source) {
        var rows = same.read(rows(source));
        var start = System.nanoTime();
        same.write(rows);
        return ROWS / ((System.nanoTime() - start) / 1e9);
    }

    /** What the product has written of a source, in the order of the references. */
    private static Map<String, String> rows(String source) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("job_posting", "select * from job_posting where source = '" + source + "'");
        for (var table : List.of("posting_skill", "posting_occupation", "posting_salary")) {
            rows.put(
                    table,
                    "select t.* from %s t, job_posting p where p.id = t.posting_id and p.source = '%s'"
                            .formatted(table, source));
        }
        return rows;
    }
}
