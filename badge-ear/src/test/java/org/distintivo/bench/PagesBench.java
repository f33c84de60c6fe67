package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.Mail;
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
    private static final int CLAIMS = 10;
    private static final int BADGES = ROUNDS * CLAIMS;
    private static final int PRESENTED = 12;
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
        var earners = new ArrayList<EarnerSession>();
        var links = new ArrayList<List<String>>();
        for (var n = 0; n < Load.CALLERS; n++) {
            earners.add(earner(address(n)));
            links.add(claimLinks(address(n)));
        }

        new PairedMeasurement("claim to accepted", "claims", "empty resource")
                .measure(round -> claims(round, earners, links), round -> empty());

        for (var n = 0; n < Load.CALLERS; n++) {
            assertThat(badges(address(n)))
                    .hasSize(BADGES)
                    .allMatch(badge -> badge.getString("state").equals("ACCEPTED"));
        }
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
        var links = claimLinks(address);
        for (var n = 0; n < PRESENTED; n++) {
            accept(earner, links.get(n));
        }
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

    private double claims(int round, List<EarnerSession> earners, List<List<String>> links) {
        return Load.perSecond(
                CLAIMS,
                n -> {
                    for (var i = 0; i < CLAIMS; i++) {
                        accept(earners.get(n), links.get(n).get(round * CLAIMS + i));
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

    /** One badge a link: each result comes in by itself. */
    private List<String> claimLinks(String address) {
        for (var exam = 0; exam < BADGES; exam++) {
            post(address, exam);
        }
        Await.until("a mail for every badge", () -> claimMails(address).size() == BADGES);
        return claimMails(address).stream().map(mail -> mail.link("/claim/")).toList();
    }

    private String claimLink(String address) {
        return server.mails().awaitLink(address, "/claim/").link("/claim/");
    }

    private List<Mail> claimMails(String address) {
        return server.mails().to(address).stream()
                .filter(mail -> mail.text().contains("/claim/"))
                .toList();
    }

    private void post(String address, int exam) {
        var body = Exams.one(address, address + "-" + exam, exam).build();
        server.api().post("/api/v1/exam-results", body).ok();
    }

    private List<JsonObject> badges(String address) {
        var earner = server.api().get("/api/v1/earners?email=" + address).object();
        return earner.getJsonArray("badges").getValuesAs(JsonObject.class);
    }

    private static String address(int n) {
        return "claimer" + n + "@example.org";
    }
}
