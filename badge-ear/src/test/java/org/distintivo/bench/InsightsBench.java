package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/**
 * Pages about the market at ten thousand and at a million postings: cold is the first look at an
 * exam and country of which nobody has looked at a page, warm is the same page again.
 */
class InsightsBench {

    private static final int SMALL = 10_000;
    private static final int LARGE = Integer.getInteger("distintivo.bench.market", 1_000_000);
    private static final int EXAMS = 30;

    /** The first exam whose badges nobody had at the smaller size. */
    private static final int OTHERS = 10;

    private static final int WARM_UP = 400;
    private static final int WARM = 600;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final List<String> COUNTRIES =
            List.of("", "IT", "DE", "FR", "US", "GB", "ES", "PT");

    private TestServer server;
    private MarketRows market;

    /** In milliseconds, of nineteen in twenty. */
    private record Figures(double cold, double warm, double own) {}

    @Test
    void pages_at_ten_thousand_and_a_million_postings() throws SQLException {
        var settings = Map.of("BADGE_RATE_FACTOR", "1000");
        server = TestServer.own("bench_insights", Database.POSTGRES, settings);
        server.measured(EmptyResource.war()).start();
        server.api().put("/api/v1/catalog", Exams.catalog(EXAMS)).ok();
        market = new MarketRows(server);
        market.skills();
        market.postings(0, SMALL);
        counted(SMALL);
        pages(WARM_UP, 0);

        var small = measure(SMALL);
        market.postings(SMALL, LARGE);
        counted(LARGE);
        var large = measure(LARGE);

        FigureFile.write(
                String.format(
                        Locale.ROOT,
                        "| insight page, cold, ratio of %,d to 10,000 | %.2f |%n",
                        LARGE,
                        large.cold() / small.cold()));
        server.stop();
    }

    private Figures measure(int postings) {
        var size = String.format(Locale.ROOT, "%,d postings", postings);
        var cold = new ArrayList<Double>();
        for (int exam = 0; exam < EXAMS; exam++) {
            for (var country : COUNTRIES) {
                cold.add(look(address(exam, country)));
            }
        }
        var warm = pages(WARM, 1);
        var own = own(size, postings == SMALL ? 0 : OTHERS);
        var figures = new Figures(most(cold), most(warm), own);
        FigureFile.write(
                String.format(
                        Locale.ROOT,
                        "| insight page, %s | p95 cold %.1f ms, warm %.1f ms; all badges of a holder"
                                + " %.0f ms the first time |%n",
                        size,
                        figures.cold(),
                        figures.warm(),
                        figures.own()));
        return figures;
    }

    /**
     * The page that only its holder has: badges of three exams, counted when it is asked for the
     * first time.
     */
    private double own(String size, int first) {
        var address = "market" + size.replaceAll("[^0-9]", "") + "@example.org";
        var earner = new EarnerSession(server);
        earner.signUp(address);
        for (int exam = first; exam < first + 3; exam++) {
            var result = Exams.one(address, address + exam, exam).build();
            server.api().post("/api/v1/exam-results", result).ok();
        }
        earner.submit(earner.page("/my/badges"), "waiting", Map.of("acceptAll", "all"));
        var start = System.nanoTime();
        assertThat(earner.page("/my/insights").select(".headline")).isNotEmpty();
        return (System.nanoTime() - start) / 1e6;
    }

    private List<Double> pages(int times, int exam) {
        var all = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            all.add(look(address(exam, "IT")));
        }
        return all;
    }

    private static String address(int exam, String country) {
        var path = String.format(Locale.ROOT, "/insights/exams/BENCH-%03d", exam);
        return country.isEmpty() ? path : path + "?country=" + country;
    }

    private double look(String address) {
        try (var connection = new KeepAlive(server.baseUrl())) {
            var request = connection.request(address);
            var start = System.nanoTime();
            assertThat(connection.ask(request)).isEqualTo(200);
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static double most(List<Double> all) {
        Collections.sort(all);
        return all.get((int) Math.ceil(all.size() * 0.95) - 1);
    }

    /** Waits until figures are those of all postings, and tells how long working them out took. */
    private void counted(int postings) {
        var written = Instant.now();
        var took =
                Await.until(
                        "figures of %,d postings".formatted(postings),
                        PATIENCE,
                        () -> market.roundAfter(written));
        FigureFile.write(
                String.format(
                        Locale.ROOT,
                        "| working out all figures of %,d postings | %.0f s |%n",
                        postings,
                        took.toMillis() / 1e3));
    }
}
