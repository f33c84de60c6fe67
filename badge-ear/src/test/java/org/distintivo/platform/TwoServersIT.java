package org.distintivo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.notification.Exams;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.Mail;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two servers of one installation, started at the same moment on an empty database. */
@OwnServer
class TwoServersIT {

    private static final String COLLECTING = "BADGE_MAIL_COLLECT_SECONDS";

    private final TestServer first =
            TestServer.own("two-first", Database.POSTGRES, Map.of(COLLECTING, "6"));
    private final TestServer second =
            TestServer.own("two-second", Database.POSTGRES, sharedWith(first));

    @AfterEach
    void stop() {
        first.stop();
        second.stop();
    }

    @Test
    void the_slower_waits_for_the_tables_and_goes_on() {
        var starting = CompletableFuture.runAsync(first::start);
        second.start();
        starting.join();

        for (var server : new TestServer[] {first, second}) {
            server.api().get("/api/v1/catalog").ok();
            assertThat(server.printed()).doesNotContain("\tat ");
        }
        assertThat(Stream.of(first, second).filter(it -> it.hasLogged("DIST0001I"))).hasSize(1);
        badges_of_one_minute_are_one_mail_whichever_server_takes_the_results();
        a_new_look_is_seen_on_both_servers();
        a_new_password_signs_out_on_both_servers();
        what_is_private_again_is_gone_on_the_other_server_at_once();
    }

    private void what_is_private_again_is_gone_on_the_other_server_at_once() {
        var address = Exams.address();
        var holder = signUp(address);
        new Exams(first.api()).pass(address, "en", Exams.FIRST);
        var badges = first.api().get("/api/v1/earners?email=" + address).object();
        var id = badges.getJsonArray("badges").getJsonObject(0).getString("id");
        holder.visit("/my/badges/" + id).submit("decide", Map.of("accept", id));
        var url = URLEncoder.encode(second.baseUrl() + "/badges/" + id, StandardCharsets.UTF_8);
        var places =
                List.of(
                        "/badges/" + id,
                        "/embed/" + id,
                        "/ob/v3/credentials/" + id + ".png",
                        "/ob/v3/credentials/" + id,
                        "/oembed?url=" + url);
        for (var visibility : List.of("LINK", "PUBLIC")) {
            holder.visit("/my/badges/" + id + "/share").submit("ask", Map.of("show", visibility));
            places.forEach(place -> second.anyone().get(place).status(200));
            var kept = second.anyone().get("/badges/" + id).header("ETag");

            holder.visit("/my/badges/" + id).submit("visibility", Map.of("hide", "hide"));

            places.forEach(place -> second.anyone().get(place).status(404));
            var asked = second.anyone().header("If-None-Match", kept);
            asked.get("/badges/" + id).status(404);
        }
    }

    private FormBrowser signUp(String address) {
        var holder = new FormBrowser(first.baseUrl()).visit("/signup");
        holder.submit(
                "signup",
                Map.of(
                        "address",
                        address,
                        "name",
                        "Ada Byron",
                        "password",
                        "quattro parole del tutto nuove",
                        "consent",
                        "true"));
        Await.until("the mail of the sign-up", () -> mails(address).size() == 1);
        var link = URI.create(mails(address).get(0).link("/signup/confirm"));
        holder.visit(link.getPath() + "?" + link.getRawQuery()).submit("confirm", Map.of());
        assertThat(holder.location()).startsWith("/my/");
        return holder;
    }

    private void a_new_password_signs_out_on_both_servers() {
        var here = signIn(first, TestServer.ADMIN_PASSWORD);
        var there = signIn(second, TestServer.ADMIN_PASSWORD);
        assertThat(there.visit("/security").page().select("#browsers li"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(here.visit("/console").status()).isEqualTo(200);

        there.visit("/password/change")
                .submit(
                        "change",
                        Map.of(
                                "present",
                                TestServer.ADMIN_PASSWORD,
                                "password",
                                "quattro parole del tutto nuove"));

        assertThat(there.status()).isEqualTo(303);
        assertThat(there.visit("/console").status()).isEqualTo(200);
        assertThat(here.visit("/console").location()).startsWith("/signin");
        var again = signIn(first, "quattro parole del tutto nuove");
        there.visit("/security").submit("browsers", Map.of("others", "all"));
        assertThat(again.visit("/console").location()).startsWith("/signin");
        assertThat(there.visit("/console").status()).isEqualTo(200);
    }

    private void a_new_look_is_seen_on_both_servers() {
        signIn(first, TestServer.ADMIN_PASSWORD)
                .visit("/console/brand")
                .submit(
                        "look",
                        Map.of(
                                "light",
                                "#7a1f5c",
                                "onLight",
                                "",
                                "dark",
                                "#e7a3d2",
                                "onDark",
                                "",
                                "corner",
                                "4",
                                "name",
                                "Contoso Learning"));

        var page = new FormBrowser(second.baseUrl()).visit("/signin").page();
        assertThat(page.select("header .brand").text()).contains("Contoso Learning");
        var style = page.select("link[rel=stylesheet]").attr("href");
        for (var server : new TestServer[] {first, second}) {
            assertThat(server.anyone().get(style).text()).contains("--accent:#7a1f5c");
        }
    }

    private static FormBrowser signIn(TestServer server, String password) {
        var browser = new FormBrowser(server.baseUrl()).visit("/signin");
        browser.submit("signin", Map.of("address", TestServer.ADMIN_EMAIL, "password", password));
        assertThat(browser.location()).isEqualTo("/console");
        return browser;
    }

    private void badges_of_one_minute_are_one_mail_whichever_server_takes_the_results() {
        var address = Exams.address();
        var witness = Exams.address();
        new Exams(first.api()).pass(address, "en", Exams.FIRST);
        new Exams(second.api()).pass(address, "en", Exams.SECOND);
        new Exams(first.api()).pass(witness, "en", Exams.FIRST);

        Await.until("the mail that was written last", () -> mails(witness).size() == 1);
        assertThat(mails(address))
                .singleElement()
                .extracting(Mail::subject)
                .isEqualTo("2 badges are waiting for you");
        withdrawals_for_different_reasons_are_told_with_each_reason(address);
    }

    private void withdrawals_for_different_reasons_are_told_with_each_reason(String address) {
        new Exams(first.api()).takeBack(address, Exams.FIRST, "A mix-up of names.");
        new Exams(second.api()).takeBack(address, Exams.SECOND, "A mix-up of dates.");

        Await.until("both withdrawals to be told", () -> mails(address).size() == 3);
        assertThat(mails(address))
                .extracting(Mail::text)
                .anyMatch(it -> it.contains("names.") && !it.contains("dates."))
                .anyMatch(it -> it.contains("dates.") && !it.contains("names."));
    }

    private List<Mail> mails(String address) {
        return Stream.of(first, second).flatMap(it -> it.mails().to(address).stream()).toList();
    }

    private static Map<String, String> sharedWith(TestServer other) {
        return Stream.of(
                        "BADGE_DB_URL",
                        "BADGE_DB_USER",
                        "BADGE_DB_PASSWORD",
                        "BADGE_DATA_DIR",
                        COLLECTING)
                .collect(Collectors.toMap(name -> name, other::setting));
    }
}
