package org.distintivo.claiming;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import jakarta.json.Json;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.distintivo.earning.ResultsApi;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the list of waiting badges when its owner decides about one of them. */
class MyBadgesIT {

    private static final String TWO_WAYS =
            """
            {"exams":[{"code":"WAY-1","title":"By oar","provider":"partner","skills":["Rowing"]},
                      {"code":"WAY-2","title":"By wind","provider":"partner","skills":["Sailing"]}],
             "certifications":[{"code":"way-across","title":"Across","level":"expert",
              "requirement":{"anyOf":[{"exam":"WAY-1"},{"exam":"WAY-2"}]}}]}
            """;

    private final TestServer server = TestServer.of(Database.H2);
    private Visitor earner;

    @BeforeEach
    void wait_for_a_decision() {
        var address = Exams.address();
        new Exams(server.api()).pass(address, "en", Exams.FIRST, Exams.SECOND, Exams.THIRD);
        earner = new Visitor(server, Locale.ENGLISH, Device.PHONE);
        earner.signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
    }

    @AfterEach
    void close() {
        earner.close();
    }

    @Test
    void a_decline_is_told_where_the_badge_stood_and_undone_there() {
        var second = waiting().nth(1);
        var title = second.locator("h2").innerText();

        second.getByText("Decline").click();

        assertThat(waiting()).hasCount(2);
        assertThat(said()).containsText("Declined.");
        assertThat(said()).isInViewport();
        assertThat(said().locator("xpath=following-sibling::article")).hasCount(1);
        earner.look("badges-declined");

        said().getByText("Undo").click();

        assertThat(waiting()).hasCount(3);
        assertThat(waiting().nth(1).locator("h2")).hasText(title);
        assertThat(said()).containsText("It is waiting for you again.");
        assertThat(earner.page().locator("#declined")).hasCount(0);
    }

    @Test
    void who_accepts_one_of_many_goes_on_with_the_next() {
        waiting().nth(2).getByText("Accept").click();

        assertThat(waiting()).hasCount(2);
        assertThat(said()).containsText("Accepted. Only you can see it.");
        assertThat(said().getByText("Share it"))
                .hasAttribute("href", Pattern.compile("/my/badges/.+/share"));

        waiting().nth(1).getByText("Accept").click();
        assertThat(waiting()).hasCount(1);
        waiting().first().getByText("Accept").click();

        assertThat(earner.page()).hasURL(Pattern.compile("/my/badges/[^/#]+$"));
        assertThat(said()).containsText("It’s yours, Łukasz");
        assertThat(earner.page().locator("figcaption")).containsText("Nuñez-Ó Briain");
        assertThat(earner.page().locator("main a.button").first())
                .hasAttribute("href", Pattern.compile("/my/badges/.+/share"));
        assertThat(earner.page().locator("main a.button").first()).isInViewport();
        assertThat(earner.page().locator("main figure img"))
                .hasCSS("animation-name", Pattern.compile("arrive"));
        earner.look("moment");
        dark(earner, "moment-dark");
        still(earner);

        earner.page().reload();
        assertThat(earner.page().locator("h1")).isVisible();
        assertThat(said()).hasCount(0);
        assertThat(earner.page().locator("figcaption")).hasCount(0);
    }

    @Test
    void who_is_greeted_is_greeted_by_the_given_name_of_the_results() {
        assertThat(earner.page().locator(".greeting")).hasText("Hello Łukasz");
    }

    @Test
    void one_badge_alone_is_presented_and_not_listed() {
        waiting().nth(2).getByText("Decline").click();
        waiting().nth(1).getByText("Decline").click();
        waiting().first().getByText("Accept").click();
        earner.visit("/my/badges");

        var only = earner.page().locator(".badges.only");
        assertThat(only.locator("h2")).containsText("MAIL-");
        assertThat(only.getByText("Share it"))
                .hasAttribute("href", Pattern.compile("/my/badges/.+/share"));
        assertThat(only.locator(".state")).containsText("Private");
        earner.look("badges-only");
        earner.page().setViewportSize(1280, 800);
        earner.look("badges-only-wide");
    }

    @Test
    void beside_many_the_main_button_accepts_all() {
        var all = earner.page().locator("button[name=acceptAll]");

        assertThat(all).hasClass("button");
        assertThat(waiting().first().getByText("Accept")).hasClass("button quiet");
        all.click();

        assertThat(waiting()).hasCount(0);
        assertThat(said()).containsText("They’re yours, Łukasz");
        assertThat(said()).containsText("3 badges accepted.");
        assertThat(said().locator("img")).hasCount(3);
        earner.look("moment-many");
        dark(earner, "moment-many-dark");

        earner.page().reload();
        assertThat(earner.page().locator(".badges a")).hasCount(3);
        assertThat(said()).hasCount(0);
    }

    @Test
    void what_is_not_found_is_said_with_a_way_on() {
        earner.page().click("button[name=acceptAll]");
        earner.visit("/my/badges?q=nothing+like+it");

        var empty = earner.page().locator(".empty");
        assertThat(empty).containsText("No badge has this in its title or code.");
        assertThat(empty.locator("svg")).isVisible();
        assertThat(empty.locator("a[href='/my/missing']")).isVisible();
        earner.look("badges-not-found");
        dark(earner, "badges-not-found-dark");
        empty.locator("a.button").click();
        assertThat(earner.page().locator(".badges a")).hasCount(3);
    }

    @Test
    void who_has_no_badge_reads_what_was_decided_about_every_result() {
        var address = Exams.address();
        var exams = new Exams(server.api());
        exams.fail(address, Exams.FIRST);
        exams.pass(address, "en", Exams.WITHOUT_BADGE, Exams.SECOND);
        exams.takeBack(address, Exams.SECOND, "sat by somebody else");
        try (var another = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            another.signUp(address, "Ada Rossi");

            var results = another.page().locator(".results li");
            assertThat(results).hasCount(3);
            assertThat(results.filter(has("Not passed"))).containsText(Exams.FIRST);
            assertThat(results.filter(has("No badge offered")))
                    .containsText("the program offers no badge for it");
            assertThat(results.filter(has("Voided"))).containsText("sat by somebody else");
            assertThat(another.page().locator(".empty a[href='/my/missing']")).isVisible();
            another.look("badges-none-but-results");
            dark(another, "badges-none-but-results-dark");
        }
    }

    @Test
    void what_counts_is_told_apart_from_what_does_not_and_the_choice_is_in_the_address() {
        earner.page().click("button[name=acceptAll]");
        assertThat(waiting()).hasCount(0);
        assertThat(earner.page().locator("#states")).hasCount(0);
        var last = earner.page().locator(".badges a").last().getAttribute("href");
        server.api().post(last.replace("/my/", "/api/v1/") + "/suspension", "{}").ok();

        earner.visit("/my/badges");
        assertThat(earner.page().locator(".badges a")).hasCount(3);
        earner.look("badges-states");
        earner.page().locator("#states").getByText("Suspended").click();

        assertThat(earner.page()).hasURL(Pattern.compile("state=SUSPENDED"));
        assertThat(earner.page().locator(".badges a")).hasCount(1);
        assertThat(earner.page().locator(".badges a")).hasAttribute("href", last);
        earner.look("badges-states-one");
        earner.visit("/my/badges?state=SUSPENDED&q=mail");
        earner.page().locator("#states").getByText("Accepted").click();
        assertThat(earner.page()).hasURL(Pattern.compile("state=ACCEPTED&q=mail"));
        assertThat(earner.page().locator(".badges a")).hasCount(2);
        earner.page().click("form[role=search] button");
        assertThat(earner.page()).hasURL(Pattern.compile("state=ACCEPTED"));
        earner.visit("/my/badges?state=NONSENSE");
        assertThat(earner.page().locator(".badges a")).hasCount(3);
    }

    @Test
    void what_was_set_aside_or_taken_back_is_told_wherever_its_holder_looks() {
        var address = Exams.address();
        new Exams(server.api()).pass(address, "it", Exams.FIRST);
        var claim = server.mails().awaitLink(address, "/claim/").link("/claim/");
        try (var holder = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            holder.signUp(address, "Ada Rossi");
            var page = holder.page();
            page.click("button[name=accept]");
            page.waitForURL(Pattern.compile(".*/my/badges/[^/#]+$"));
            var badge = page.url().replaceFirst(".*/", "");

            server.api().post("/api/v1/badges/" + badge + "/suspension", "{}").ok();
            var suspended =
                    server.mails().await(address, mail -> mail.subject().contains("sospeso"));
            Assertions.assertThat(suspended.text())
                    .contains(
                            "Mail tests ha sospeso per il momento", "Puoi chiederlo al programma");
            holder.visit("/my/badges/" + badge);
            assertThat(page.locator(".verdict.warn")).containsText("finché non viene ripristinato");
            assertThat(page.locator(".moments").first()).containsText("Sospeso dal programma");
            assertThat(page.locator("#contact")).isVisible();
            holder.look("badge-suspended-it");
            holder.visit("/my/badges/" + badge + "/share");
            assertThat(page.locator(".verdict.warn")).containsText("finché non viene ripristinato");
            assertThat(page.locator("#paused")).containsText("quando la sospensione finisce");
            assertThat(page.locator("#ask, main a[href*=linkedin]")).hasCount(0);
            holder.visit("/my/badges");
            assertThat(page.locator("#suspended")).containsText("è sospeso per il momento");
            holder.look("badges-suspended-it");
            server.api().delete("/api/v1/badges/" + badge + "/suspension").ok();
            server.mails().await(address, mail -> mail.subject().contains("vale di nuovo"));

            var why = Json.createObjectBuilder().add("reason", "Scambio di persona").build();
            server.api().post("/api/v1/badges/" + badge + "/revocation", why).ok();
            holder.visit("/my/badges");
            assertThat(page.locator(".results li").first())
                    .containsText(Pattern.compile("Il badge «.*» è stato revocato"));
            holder.visit("/my/badges/" + badge);
            assertThat(page.locator(".moments").first()).containsText("Scambio di persona");
            holder.look("badge-revoked-it");
            holder.visit(claim);
            assertThat(page.locator("h1")).containsText("è stato revocato");
            assertThat(page.locator("main")).not().containsText("È gratuito");
            holder.look("claim-revoked-it");
        }
    }

    @Test
    void a_certification_shows_and_signs_the_skills_of_the_way_that_was_taken() {
        var address = Exams.address();
        server.api().put("/api/v1/catalog", TWO_WAYS).ok();
        new ResultsApi(server.api())
                .send(ResultsApi.pass(ResultsApi.id(), "WAY-1", "2026-11-03", address))
                .ok();
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(address, "Ada Rossi");
            var page = holder.page();
            page.click("button[name=accept]");
            page.waitForURL(Pattern.compile(".*/my/badges/[^/#]+$"));
            var badge = page.url().replaceFirst(".*/", "");
            assertThat(page.locator("main")).containsText("Rowing");
            assertThat(page.locator("main")).not().containsText("Sailing");

            holder.visit("/my/badges/" + badge + "/share");
            page.click("button[name=show]");
            page.waitForLoadState();
            Assertions.assertThat(server.anyone().get("/badges/" + badge).ok().text())
                    .contains("Rowing")
                    .doesNotContain("Sailing");
            Assertions.assertThat(server.anyone().get("/ob/v3/credentials/" + badge).ok().text())
                    .contains("Rowing")
                    .doesNotContain("Sailing");
        }
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void dark(Visitor visitor, String name) {
        var page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.look(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Nothing moves for whoever wants nothing to move. */
    private static void still(Visitor visitor) {
        var page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.locator("main figure img")).hasCSS("animation-name", "none");
        page.emulateMedia(
                new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    private Locator waiting() {
        return earner.page().locator("article.waiting");
    }

    private Locator said() {
        return earner.page().locator("#said");
    }
}
