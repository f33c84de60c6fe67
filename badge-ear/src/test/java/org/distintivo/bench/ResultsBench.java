package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Map;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/**
 * Results in: posts of 1,000 rows, each decided, with its badge and its mail written, against the
 * same rows written by nothing but EclipseLink.
 */
class ResultsBench {

    private static final int ROWS = 1_000;
    private static final int POSTS = 2;
    private static final int EXAMS = 50;

    @Test
    void results_per_second() {
        var settings = Map.of("BADGE_SMTP_HOST", ""); // mail is written and kept, as in an outage
        var server = TestServer.own("bench_results", Database.POSTGRES, settings);
        server.measured(EmptyResource.war()).start();
        var api = server.api();
        api.put("/api/v1/catalog", Exams.catalog(EXAMS)).ok();
        var product =
                Map.of(
                        "BADGE_DB_URL", server.setting("BADGE_DB_URL"),
                        "BADGE_DB_USER", server.setting("BADGE_DB_USER"),
                        "BADGE_DB_PASSWORD", server.setting("BADGE_DB_PASSWORD"));
        try (var same = new PlainInserts(product, Database.POSTGRES.settings("bench_rows"))) {
            new PairedMeasurement("results in", "decided and kept", "EclipseLink inserts")
                    .measure(round -> posts(api, round), round -> inserts(same));
        }
        server.stop();
    }

    private static double posts(Api api, int round) {
        var bodies = new JsonArray[POSTS];
        for (var post = 0; post < POSTS; post++) {
            bodies[post] = Exams.ofNewPeople("r" + round + "p" + post, ROWS, EXAMS);
        }
        var start = System.nanoTime();
        for (var body : bodies) {
            check(api.post("/api/v1/exam-results", body).object());
        }
        return perSecond(start);
    }

    private static void check(JsonObject answer) {
        assertThat(answer.getJsonArray("results").getValuesAs(JsonObject.class))
                .hasSize(ROWS)
                .allMatch(row -> row.getString("status").equals("recorded"))
                .allMatch(row -> row.getJsonArray("badges").size() == 1);
    }

    private static double inserts(PlainInserts same) {
        var rows = same.newOnes();
        var start = System.nanoTime();
        for (var part : PlainInserts.split(rows, POSTS)) {
            same.write(part);
        }
        return perSecond(start);
    }

    private static double perSecond(long start) {
        return ROWS * POSTS / ((System.nanoTime() - start) / 1e9);
    }
}
