package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    private static final String IMPORTS = "/api/v1/job-postings/imports";

    @Test
    void postings_per_second() {
        var server = TestServer.own("bench_postings", Database.POSTGRES, Map.of());
        server.measured(EmptyResource.war()).start();
        var product =
                Map.of(
                        "BADGE_DB_URL", server.setting("BADGE_DB_URL"),
                        "BADGE_DB_USER", server.setting("BADGE_DB_USER"),
                        "BADGE_DB_PASSWORD", server.setting("BADGE_DB_PASSWORD"));
        try (var same =
                new PlainBatches(product, Database.POSTGRES.settings("bench_posting_rows"))) {
            new PairedMeasurement("postings in", "understood and kept", "JDBC batches")
                    .measure(
                            round -> feed(server.api(), source(round), round),
                            round -> inserts(same, source(round)));
            var again =
                    IntStream.range(0, AGAIN)
                            .mapToDouble(round -> feed(server.api(), source(round), round))
                            .sorted()
                            .toArray();
            FigureFile.write(
                    String.format(
                            Locale.ROOT,
                            "| postings in again, unchanged | %,.0f a second |%n",
                            again[AGAIN / 2]));
        }
        server.stop();
    }

    private static String source(int round) {
        return "bench" + round;
    }

    private static double feed(Api api, String source, int round) {
        var feed = new Postings(round).lines(source, ROWS).getBytes(StandardCharsets.UTF_8);
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

    private static Optional<JsonObject> ended(Api api, String id) {
        return Optional.of(api.get(IMPORTS + "/" + id).object())
                .filter(it -> it.getString("state").matches("done|failed|held"));
    }

    private static double inserts(PlainBatches same, String source) {
        var rows =
                same.read(
                        Map.of(
                                "job_posting",
                                "select * from job_posting where source = '" + source + "'"));
        var start = System.nanoTime();
        same.write(rows);
        return ROWS / ((System.nanoTime() - start) / 1e9);
    }
}
