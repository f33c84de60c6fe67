package org.distintivo.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.distintivo.system.Answer;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A holder decides who sees a badge: nobody, whoever has the link, or everybody. */
class VisibilityIT {

    private final TestServer server = TestServer.of(Database.H2);
    private final BadgeHolder holder = new BadgeHolder(server, Locale.ITALIAN, Device.PHONE);
    private final String id = holder.id();

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void nobody_sees_a_badge_until_its_holder_shows_it_and_its_holder_sees_that() {
        holder.open("/others");

        assertThat(holder.page().locator("#seen")).containsText("Nessun altro può vedere");
        assertThat(holder.page().locator("main")).containsText("Qui non c’è nulla");
        holder.visitor().look("others-private-it");
        page().status(404);
    }

    @Test
    void by_link_it_is_seen_by_whoever_has_the_address_and_in_no_search_engine() {
        holder.open("/share");
        holder.visitor().look("ask-it");
        press("show", "LINK");

        assertThat(page().ok().text())
                .contains("name=\"robots\" content=\"noindex\"")
                .doesNotContain("application/ld+json");
        holder.open("/others");
        assertThat(holder.page().locator("#seen")).containsText("chi ne ha l’indirizzo");
        assertThat(holder.page().locator(".verdict.good")).isVisible();
        holder.visitor().look("others-link-it");
    }

    @Test
    void public_it_may_be_found_and_by_link_again_no_more() {
        holder.open("/share");
        press("show", "PUBLIC");
        assertThat(page().ok().text())
                .contains("application/ld+json")
                .doesNotContain("content=\"noindex\"");

        holder.open("");
        holder.visitor().look("badge-public-it");
        press("see", "LINK");

        assertThat(holder.page().locator("#visible")).containsText("chi ne ha l’indirizzo");
        holder.visitor().look("badge-link-it");
        assertThat(page().ok().text())
                .contains("content=\"noindex\"")
                .doesNotContain("application/ld+json");
    }

    @Test
    void what_is_private_again_is_gone_everywhere_at_once_and_what_was_handed_over_is_good() {
        holder.open("/share");
        press("show", "PUBLIC");
        var kept = page().ok();
        assertThat(kept.header("Cache-Control")).isEqualTo("no-cache");
        var credential = at("/ob/v3/credentials/" + id).ok().text();

        holder.open("");
        press("hide", "hide");

        server.anyone()
                .header("If-None-Match", kept.header("ETag"))
                .get("/badges/" + id)
                .status(404);
        for (var form : List.of("", ".json", ".png", ".svg", ".jwt")) {
            at("/ob/v3/credentials/" + id + form).status(404);
        }
        for (var form : List.of("", ".json", ".png", ".svg")) {
            at("/ob/v2/assertions/" + id + form).status(404);
        }
        var report = server.anyone().post("/api/v1/verifications", credential).ok().object();
        assertThat(report.getString("verdict")).isEqualTo("valid");
    }

    private Answer page() {
        return at("/badges/" + id);
    }

    private Answer at(String address) {
        return server.anyone().header("Accept-Language", "it").get(address);
    }

    private void press(String button, String value) {
        holder.visitor().press("button[name=%s][value=%s]".formatted(button, value));
        assertThat(holder.page().locator(".notice.good").first()).isVisible();
    }
}
