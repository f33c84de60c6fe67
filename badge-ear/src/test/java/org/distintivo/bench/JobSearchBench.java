package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/**
 * Searches among a million openings, as anybody asks for them: over REST and as pages with what
 * they can be narrowed down by. Every search of a kind asks for something else.
 */
class JobSearchBench {

    private static final int POSTINGS = Integer.getInteger("distintivo.bench.market", 1_000_000);
    private static final int EXAMS = 30;
    private static final int WARM_UP = 40;
    private static final int SEARCHES = 100;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String[] COUNTRIES = {"IT", "DE", "FR", "US", "GB", "ES", "PT", "JP"};
    private static final String[] LANGUAGES = {"en", "it", "de", "fr"};

    /** What the n-th search of a kind asks for. */
    private static final Map<String, IntFunction<String>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("everything", n -> "language=");
        KINDS.put("a country", n -> "country=" + country(n));
        KINDS.put("a region", n -> "country=" + country(n) + "&region=Region+" + n % 12);
        KINDS.put("an employer", n -> "employer=Employer+" + n * n);
        KINDS.put("three choices", n -> "country=" + country(n) + "&remote=true" + language(n));
        KINDS.put("a skill", n -> "skill=" + skill(n * 2 % 200));
        KINDS.put("a country and a skill", n -> "country=" + country(n) + "&skill=" + skill(n));
        KINDS.put("skills of an exam", n -> "achievement=BENCH-%03d".formatted(n % EXAMS));
        KINDS.put("a word of many", n -> "q=" + (n % 2 == 0 ? "engineer" : "nurse+" + n));
        KINDS.put("a word of few", n -> "q=word" + (500 + n * 20));
        KINDS.put("two words", n -> "q=word" + n + "+word" + (n + 40));
        KINDS.put("a word and a country", n -> "q=word" + n * 5 + "&country=" + country(n));
        KINDS.put("near a place", n -> "near=" + (36 + n % 18) + ",10&km=50");
        KINDS.put("near, with a skill", n -> "near=" + (36 + n % 18) + ",5&skill=" + skill(n));
    }

    private TestServer server;

    @Test
    void openings_are_found_among_a_million() throws SQLException {
        server =
                TestServer.own(
                        "bench_jobs", Database.POSTGRES, Map.of("BADGE_RATE_FACTOR", "1000"));
        server.measured(EmptyResource.war()).start();
        server.api().put("/api/v1/catalog", Exams.catalog(EXAMS)).ok();
        var market = new MarketRows(server);
        market.skills();
        market.withoutFigures();
        market.postings(0, POSTINGS);
        var start = System.nanoTime();
        Await.until("the search", PATIENCE, () -> market.searched(POSTINGS));
        FigureFile.write(
                String.format(
                        Locale.ROOT,
                        "| search brought up to date | %,.0f postings a second |%n",
                        POSTINGS / ((System.nanoTime() - start) / 1e9)));
        market.analyze();
        KINDS.forEach((kind, query) -> measure(kind, query));
        server.stop();
    }

    private void measure(String kind, IntFunction<String> query) {
        var rest = times("/api/v1/jobs?", query);
        var page = times("/jobs?", query);
        FigureFile.write(
                String.format(
                        Locale.ROOT,
                        "| search for %s | REST p50 %.0f ms, p95 %.0f ms | page p50 %.0f ms, p95 %.0f ms |%n",
                        kind,
                        share(rest, 0.50),
                        share(rest, 0.95),
                        share(page, 0.50),
                        share(page, 0.95)));
    }

    private List<Double> times(String path, IntFunction<String> query) {
        var times = new ArrayList<Double>();
        try (var connection = new KeepAlive(server.baseUrl())) {
            for (int n = 0; n < WARM_UP + SEARCHES; n++) {
                var request = connection.request(path + query.apply(n));
                var start = System.nanoTime();
                assertThat(connection.ask(request)).as(path + query.apply(n)).isEqualTo(200);
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        var measured = new ArrayList<>(times.subList(WARM_UP, times.size()));
        Collections.sort(measured);
        return measured;
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
    }

    private static String country(int n) {
        return COUNTRIES[n % COUNTRIES.length];
    }

    private static String language(int n) {
        return "&language=" + LANGUAGES[n % LANGUAGES.length];
    }

    /** As {@link MarketRows} calls it. */
    private static String skill(int n) {
        var name = "skill" + n;
        return "0".repeat(22 - name.length()) + name;
    }
}
