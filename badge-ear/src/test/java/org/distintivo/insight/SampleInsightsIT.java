package org.distintivo.insight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.distintivo.system.Api;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/** A fresh product on H2 with the sample data tells over REST what its certifications are worth. */
@OwnServer
class SampleInsightsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void figures_of_the_fictional_market_are_told_and_marked() {
        var server =
                TestServer.own("sample_insights", Database.H2, Map.of("BADGE_SAMPLE_DATA", "true"))
                        .start();
        try {
            var insight = Await.until("figures", PATIENCE, () -> withPay(server.api()));

            int open = insight.getJsonObject("postings").getInt("open");
            assertThat(sum(insight, "places")).isLessThanOrEqualTo(open).isPositive();
            assertThat(insight.getJsonObject("postings").getJsonArray("trend")).hasSize(12);
            assertThat(insight.getString("asOf")).isNotEmpty();
            var pay = insight.getJsonObject("salaries");
            assertThat(sum(pay, "sources", "n")).isEqualTo(pay.getInt("n"));
            assertThat(pay.getJsonArray("sources").getValuesAs(JsonObject.class))
                    .allMatch(it -> it.getBoolean("sample") && it.isNull("licence"));
            assertThat(pay.getInt("p10")).isLessThanOrEqualTo(pay.getInt("p90"));
        } finally {
            server.stop();
        }
    }

    /** The figures of the first certification that has any. */
    private static Optional<JsonObject> withPay(Api api) {
        return api
                .get("/api/v1/catalog")
                .ok()
                .object()
                .getJsonArray("certifications")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(it -> api.get("/api/v1/insights/certifications/" + it.getString("code")))
                .map(it -> it.ok().object())
                .filter(it -> !it.isNull("salaries"))
                .findFirst();
    }

    private static int sum(JsonObject of, String list) {
        return sum(of, list, "count");
    }

    private static int sum(JsonObject of, String list, String member) {
        return of.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .mapToInt(it -> it.getInt(member))
                .sum();
    }
}
