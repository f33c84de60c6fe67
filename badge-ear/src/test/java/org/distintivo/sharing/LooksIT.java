package org.distintivo.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.system.Api;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A holder reads how often others looked at a badge, and nobody learns who. */
class LooksIT {

    private static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestServer server = TestServer.of(Database.H2);
    private final BadgeHolder holder = new BadgeHolder(server, Locale.ENGLISH, Device.PHONE);
    private final String id = holder.id();

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void strangers_are_counted_and_neither_the_holder_nor_programs() {
        holder.open("");
        assertThat(looked()).startsWith("Nobody has looked at it");
        var page = holder.shown();

        var first = stranger().get(page).ok();
        assertThat(first.header("Set-Cookie")).isEmpty();
        assertThat(stranger().header("If-None-Match", first.header("ETag")).get(page).status())
                .isEqualTo(304);
        stranger().get("/embed/" + id).ok();
        var file = stranger().get("/ob/v3/credentials/" + id + ".json").ok();
        server.anyone().post("/api/v1/verifications", "application/json", file.body()).ok();

        holder.visitor().visit(page);
        holder.open("/others");
        stranger().head(page);
        server.anyone().get(page).ok();
        server.anyone().header("User-Agent", "Mozilla/5.0 (compatible; Bot/1)").get(page).ok();
        stranger().get("/badges/" + id.replace(id.charAt(0), '-'));

        Await.until("the looks to be written", SOON, this::read);
        holder.page().locator("#weeks").evaluate("it => it.closest('details').open = true");
        holder.visitor().look("looks-en-light");
        try (var dark = new Visitor(server, Locale.ENGLISH, Device.PHONE, ColorScheme.DARK)) {
            dark.visit("/privacy");
            assertThat(dark.page().innerText("main")).contains("never by whom");
        }
        assertThat(holder.page().innerText("#weeks tbody tr:first-child"))
                .matches("(?s).*\\D2\\D+1\\D+1\\D+1\\D*");
    }

    private Optional<String> read() {
        holder.open("");
        return Optional.of(looked()).filter("In the last 30 days: 3 looks, 1 check."::equals);
    }

    private String looked() {
        return holder.page().innerText("#looked");
    }

    private Api stranger() {
        return server.anyone().header("User-Agent", BROWSER);
    }
}
