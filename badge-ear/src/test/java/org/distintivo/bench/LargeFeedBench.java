package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/**
 * One feed of very many postings on a server whose heap is half of what is advised: it comes to its
 * end with no more memory than a small one. Only where {@code -Ddistintivo.bench.feed=1000000} says
 * how many, as it takes minutes.
 */
class LargeFeedBench {

    private static final int ROWS = Integer.getInteger("distintivo.bench.feed", 0);
    private static final int STEPS = 10;
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final String IMPORTS = "/api/v1/job-postings/imports";

    @Test
    void one_large_feed() throws IOException, SQLException {
        assumeTrue(ROWS > 0, "no size of a feed is said");
        var feed = Files.createTempFile("feed", ".jsonl");
        new Postings(1, 1).write(feed, "large", ROWS);
        var server =
                TestServer.own(
                                "bench_feed",
                                Database.POSTGRES,
                                Map.of("BADGE_FEED_MAX_BYTES", "2000000000"))
                        .start();
        try (var database = server.database()) {
            new SkillRows(database).write(PublishedSkills.escoAndOnet().withSample());
        }
        var time = new ProcessorTime(server);
        var ofDatabase = ProcessorTime.ofDatabases();
        var id =
                server.api()
                        .header("Content-Type", "application/x-ndjson")
                        .waiting(PATIENCE)
                        .send("POST", IMPORTS + "?source=large", BodyPublishers.ofFile(feed))
                        .status(202)
                        .object()
                        .getString("id");
        Files.delete(feed);
        time.of(ROWS, () -> ofDatabase.of(ROWS, () -> follow(server, id)));
        FigureFile.write(
                String.format(
                        Locale.ROOT,
                        "| one feed of %,d, processor time of a posting | server %.3f ms | PostgreSQL %.3f ms |%n",
                        ROWS,
                        time.millis(),
                        ofDatabase.millis()));
        server.stop();
    }

    /** Tells at each tenth how long it has taken, which is even where nothing grows. */
    private static double follow(TestServer server, String id) {
        var start = System.nanoTime();
        for (int step = 1; step <= STEPS; step++) {
            int least = (int) ((long) ROWS * step / STEPS);
            var state = Await.until("the feed", PATIENCE, () -> come(server, id, least));
            assertThat(state.getString("state")).isIn("running", "done");
            FigureFile.write(
                    String.format(
                            Locale.ROOT,
                            "| one feed of %,d, %,d taken | %.0f s |%n",
                            ROWS,
                            least,
                            (System.nanoTime() - start) / 1e9));
        }
        return 0;
    }

    private static Optional<JsonObject> come(TestServer server, String id, int least) {
        var state = server.api().get(IMPORTS + "/" + id).object();
        int taken = 0;
        for (var it : new String[] {"stored", "updated", "unchanged", "merged", "quarantined"}) {
            taken += state.getInt(it);
        }
        boolean ended = state.getString("state").matches("done|failed|held");
        int come = taken;
        return Optional.of(state).filter(it -> ended || come >= least);
    }
}
