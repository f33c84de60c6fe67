package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.bench.Claimers.Claimer;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What people wait for: from the claim link to the accepted, signed badge, the public page and the
 * embed, against an empty resource on the same server.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBench {

    private static final int ROUNDS = 10;
    private static final int CLAIMS = 300;
    private static final int BADGES = 20;
    private static final int EARNERS = ROUNDS * CLAIMS / BADGES;

    /** A claim runs through so much code that it is compiled only after thousands of them. */
    private static final int MORE_TO_WARM_UP = 100;

    private static final int MOST_WARM_UPS = 6;

    private static final int PRESENTED = 12;
    private static final int SIGN_UPS = 60;
    private static final int GETS = 5_000;

    private TestServer server;

    @BeforeAll
    void start() {
        var settings = Map.of("BADGE_RATE_FACTOR", "1000");
        server = TestServer.own("bench_pages", Database.POSTGRES, settings);
        server.measured(EmptyResource.war()).start();
        server.api().put("/api/v1/catalog", Exams.catalog(BADGES)).ok();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void claims_per_second() {
        warmUp();
        measureClaims("claim to accepted", "claimer", Claimer::accept);
        measureClaims("claim and the badge's page", "opener", Claimer::acceptAndOpen);
    }

    /** Until the compiler is quiet, as on a server that has run for a while. */
    private void warmUp() {
        var time = new ProcessorTime(server);
        var rounds = 0;
        do {
            var claimers =
                    new Claimers(server, "first" + rounds, Load.CALLERS * MORE_TO_WARM_UP, BADGES);
            time.again();
            time.of(MORE_TO_WARM_UP * BADGES * Load.CALLERS, () -> warmUp(claimers));
            rounds++;
            FigureFile.write(
                    String.format(
                            Locale.ROOT,
                            "| warming up, round %d of %,d claims | %.2f ms, of it the compiler %.2f | |%n",
                            rounds,
                            MORE_TO_WARM_UP * BADGES * Load.CALLERS,
                            time.millis(),
                            time.compilerMillis()));
        } while (rounds < MOST_WARM_UPS && !time.isWarm());
    }

    private double warmUp(Claimers claimers) {
        return Load.perSecond(
                MORE_TO_WARM_UP * BADGES,
                n -> {
                    try (var connection = new KeepAlive(server.baseUrl())) {
                        for (var i = 0; i < MORE_TO_WARM_UP * BADGES; i++) {
                            claimers.get(n * MORE_TO_WARM_UP + i % MORE_TO_WARM_UP)
                                    .acceptAndOpen(connection, i / MORE_TO_WARM_UP);
                        }
                    }
                });
    }

    /** The way of one claimer with one link. */
    private interface Way {
        void go(Claimer claimer, KeepAlive connection, int link);
    }

    private void measureClaims(String what, String name, Way way) {
        var claimers = new Claimers(server, name, Load.CALLERS * EARNERS, BADGES);
        var claim = new ProcessorTime(server);
        var nothing = new ProcessorTime(server);
        new PairedMeasurement(what, "claims", "empty resource")
                .measure(
                        round -> {
                            if (round == PairedMeasurement.WARM_UP) {
                                claim.again();
                                nothing.again();
                            }
                            return claim.of(
                                    CLAIMS * Load.CALLERS, () -> claims(round, claimers, way));
                        },
                        round -> nothing.of(GETS * Load.CALLERS, this::empty));
        claim.tell(what, nothing);

        assertThat(claimers.addresses())
                .allSatisfy(
                        address ->
                                assertThat(badges(address))
                                        .hasSize(BADGES)
                                        .allMatch(it -> it.getString("state").equals("ACCEPTED")));
    }

    /** The mail with the link of confirmation is waited for, so that only processor time counts. */
    @Test
    void claims_of_people_who_sign_up() {
        var people = new NewClaimers(server, SIGN_UPS * 2);
        people.claim(0, SIGN_UPS);
        empty();
        var claim = new ProcessorTime(server);
        var nothing = new ProcessorTime(server);
        claim.of(SIGN_UPS, () -> people.claim(SIGN_UPS, SIGN_UPS * 2));
        nothing.of(GETS * Load.CALLERS, this::empty);
        ProcessorTime.tell("claim with sign-up", claim.millis(), nothing.millis());
        ProcessorTime.tell("a password's hash in it", PasswordCost.millis(), nothing.millis());
    }

    @Test
    void public_pages_per_second() {
        var address = "shown@example.org";
        var earner = earner(address);
        post(address, 0);
        var id = badges(address).get(0).getString("id");
        accept(earner, claimLink(address));
        earner.submit(earner.page("/my/badges/" + id + "/share"), "ask", Map.of("show", "show"));

        new PairedMeasurement("public page", "pages", "empty resource")
                .measure(
                        round -> Load.gets(server.baseUrl(), "/badges/" + id, GETS),
                        round -> empty());
    }

    @Test
    void embeds_per_second() {
        var address = "embedded@example.org";
        var earner = earner(address);
        post(address, 0);
        var id = badges(address).get(0).getString("id");
        accept(earner, claimLink(address));
        earner.submit(earner.page("/my/badges/" + id + "/share"), "ask", Map.of("show", "show"));

        new PairedMeasurement("embed", "frames", "empty resource")
                .measure(
                        round -> Load.gets(server.baseUrl(), "/embed/" + id, GETS),
                        round -> empty());
    }

    @Test
    void profiles_per_second() {
        var address = "presented@example.org";
        var earner = earner(address);
        for (var exam = 0; exam < PRESENTED; exam++) {
            post(address, exam);
        }
        earner.submit(earner.page("/my/badges"), "waiting", Map.of("acceptAll", "all"));
        earner.submit(
                earner.page("/my/profile"),
                "you",
                Map.of("handle", "measured-earner", "save", "save"));
        earner.submit(earner.page("/my/profile/badges"), "choose", Map.of("addAll", "all"));
        badges(address).stream()
                .filter(badge -> badge.getString("state").equals("ACCEPTED"))
                .map(badge -> earner.page("/my/badges/" + badge.getString("id") + "/share"))
                .forEach(page -> earner.submit(page, "ask", Map.of("show", "PUBLIC")));
        earner.submit(earner.page("/my/profile"), "seenBy", Map.of("show", "PUBLIC"));

        new PairedMeasurement("profile", "pages", "empty resource")
                .measure(
                        round -> Load.gets(server.baseUrl(), "/people/measured-earner", GETS),
                        round -> empty());
    }

    /** Each caller has own earners, who claim in turns, one badge at a time. */
    private double claims(int round, Claimers claimers, Way way) {
        return Load.perSecond(
                CLAIMS,
                n -> {
                    try (var connection = new KeepAlive(server.baseUrl())) {
                        for (var i = round * CLAIMS; i < (round + 1) * CLAIMS; i++) {
                            way.go(
                                    claimers.get(n * EARNERS + i % EARNERS),
                                    connection,
                                    i / EARNERS);
                        }
                    }
                });
    }

    private double empty() {
        return Load.gets(server.baseUrl(), EmptyResource.ADDRESS, GETS);
    }

    private static void accept(EarnerSession earner, String link) {
        var page = earner.page(link);
        var button = page.selectFirst("button[name=accept]");
        assertThat(button).as("Accept on %s", link).isNotNull();
        var done = earner.submit(page, "decide", Map.of("accept", button.attr("value")));
        assertThat(done.select("button[name=accept]")).isEmpty();
    }

    private EarnerSession earner(String address) {
        var earner = new EarnerSession(server);
        earner.signUp(address);
        return earner;
    }

    private String claimLink(String address) {
        return server.mails().awaitLink(address, "/claim/").link("/claim/");
    }

    private void post(String address, int exam) {
        var body = Exams.one(address, address + "-" + exam, exam).build();
        server.api().post("/api/v1/exam-results", body).ok();
    }

    private List<JsonObject> badges(String address) {
        var earner = server.api().get("/api/v1/earners?email=" + address).object();
        return earner.getJsonArray("badges").getValuesAs(JsonObject.class);
    }
}
