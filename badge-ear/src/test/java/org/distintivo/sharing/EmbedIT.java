package org.distintivo.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.notification.Exams;
import org.distintivo.system.Answer;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A badge on somebody else's page: the frame, and how that page learns of it. */
class EmbedIT {

    private static final int MOST_BYTES = 14_000;

    private final TestServer server = TestServer.of(Database.H2);
    private final BadgeHolder holder = new BadgeHolder(server, Locale.ENGLISH, Device.DESKTOP);
    private final String id = holder.id();

    @BeforeEach
    void show() {
        holder.shown();
    }

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void the_embed_is_light_quiet_and_the_only_page_that_others_may_frame() {
        var embed = server.anyone().header("Accept-Encoding", "gzip").get("/embed/" + id).ok();
        var page = Jsoup.parse(at("/embed/" + id).ok().text());
        var style =
                server.anyone()
                        .header("Accept-Encoding", "gzip")
                        .get(page.select("link[rel=stylesheet]").attr("href"))
                        .ok();

        assertThat(embed.body().length + style.body().length).isLessThan(MOST_BYTES);
        assertThat(embed.header("Set-Cookie")).isEmpty();
        assertThat(embed.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(embed.header("ETag")).isNotBlank();
        assertThat(embed.header("Content-Security-Policy"))
                .contains("frame-ancestors *")
                .doesNotContain("script-src");
        assertThat(page.select("script")).isEmpty();
        for (var other : List.of("/badges/" + id, "/", "/verify", "/embed/a/b")) {
            assertThat(at(other).header("Content-Security-Policy"))
                    .as(other)
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    void it_reads_well_in_both_themes_and_says_in_words_what_it_is_worth() {
        for (var colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var reader = new Visitor(server, Locale.ITALIAN, Device.PHONE, colors)) {
                reader.visit("/embed/" + id);
                assertThat(reader.page().locator(".sign")).containsText("Autentico e valido oggi");
                reader.look("embed-it-" + colors.name().toLowerCase(Locale.ROOT));
                reader.visit("/badges/" + id);
                reader.look("public-it-" + colors.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void a_page_elsewhere_shows_the_frame_and_gets_no_hold_of_the_portal() throws IOException {
        var snippet = holder.page().locator("#frame").inputValue();
        var page = snippet + "<iframe id=portal src='" + server.baseUrl() + "/help'></iframe>";
        var elsewhere = elsewhere(page);
        try (var reader = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            reader.page().navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");

            var frame = reader.page().frameLocator("iframe[title]");
            assertThat(frame.locator(".sign")).containsText("Autentico e valido oggi");
            assertThat(frame.locator(".name")).hasCSS("font-weight", "700");
            assertThat(reader.page().frameLocator("#portal").locator("#main")).hasCount(0);
            reader.screenshot("embed-elsewhere");
            assertThat(reader.page().context().cookies()).isEmpty();
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void a_page_elsewhere_learns_how_to_show_it_in_the_place_that_it_has() {
        var page = Jsoup.parse(at("/badges/" + id).ok().text());
        var json = page.select("link[type='application/json+oembed']").attr("href");
        var xml = page.select("link[type='text/xml+oembed']").attr("href");

        var whole = at(here(json)).ok();
        assertThat(whole.header("Content-Type")).startsWith("application/json");
        assertThat(whole.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(whole.object().getString("type")).isEqualTo("rich");
        assertThat(whole.object().getInt("width")).isEqualTo(420);
        assertThat(whole.object().getInt("thumbnail_width")).isEqualTo(600);
        assertThat(whole.text()).doesNotContain("Ada Rossi", "Briain");

        var small = at(here(json) + "&maxwidth=300&maxheight=150").ok().object();
        assertThat(small.getInt("width")).isEqualTo(300);
        assertThat(small.getInt("height")).isEqualTo(150);
        assertThat(small.getString("html"))
                .contains("/embed/" + id, "width=\"300\" height=\"150\"");
        assertThat(small).doesNotContainKey("thumbnail_url");

        var told = at(here(xml) + "&maxheight=150").ok();
        assertThat(told.header("Content-Type")).startsWith("text/xml");
        var root = Jsoup.parse(told.text(), "", Parser.xmlParser());
        assertThat(root.select("oembed > width").text()).isEqualTo("420");
        assertThat(root.select("oembed > height").text()).isEqualTo("150");
        assertThat(root.select("oembed > html").text()).startsWith("<iframe ");
    }

    @Test
    void whatever_else_is_asked_of_it_gets_a_clear_answer() {
        var own = "/oembed?url=" + encoded(server.baseUrl() + "/badges/" + id);

        at("/oembed").problem(400, "field-missing");
        at("/oembed?url=nonsense").problem(400, "value-invalid");
        at("/oembed?url=" + encoded("javascript:alert(1)")).problem(400, "value-invalid");
        at("/oembed?url=" + encoded("https://example.org/badges/" + id)).problem(404, "not-found");
        at("/oembed?url=" + encoded(server.baseUrl() + "/")).problem(404, "not-found");
        at("/oembed?url=" + encoded(server.baseUrl() + "/badges/" + "A".repeat(22)))
                .problem(404, "not-found");
        at(own + "&format=yaml").problem(501, "embed-format-unknown");
        at(own + "&maxwidth=0").problem(400, "value-invalid");
        at(own + "&maxheight=tall").problem(400, "value-invalid");
        at(own + "&format=json&format=xml").problem(400, "value-invalid");
    }

    @Test
    void a_hostile_name_is_letters_and_stays_in_its_place() {
        var address = Exams.address();
        var candidate =
                Json.createObjectBuilder()
                        .add("email", address)
                        .add("givenName", "<script>alert(1)</script>\u202E")
                        .add("familyName", "Z" + "\u0334\u0336\u0353".repeat(60));
        var result =
                Json.createObjectBuilder()
                        .add("externalId", address)
                        .add("exam", Exams.FIRST)
                        .add("takenOn", "2026-11-03")
                        .add("outcome", "pass")
                        .add("candidate", candidate);
        server.api()
                .post("/api/v1/exam-results", Json.createArrayBuilder().add(result).build())
                .ok();
        try (var other = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            other.signUp(address, "Zoe");
            other.page().click("button[name=accept]");
            other.page().waitForURL("**/my/badges/*");
            var badge = other.page().url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
            other.visit("/my/badges/" + badge + "/share");
            other.page().click("button[name=show]");
            other.page().waitForSelector("#link");

            for (var page : List.of("/embed/" + badge, "/badges/" + badge)) {
                assertThat(at(page).ok().text())
                        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                        .doesNotContain("<script>alert", "\u202E");
                other.visit(page);
                other.look("hostile-name" + page.substring(0, 6).replace('/', '-'));
            }
        }
    }

    @Test
    void what_is_private_again_is_gone_from_every_page_at_once() {
        var own = "/oembed?url=" + encoded(server.baseUrl() + "/badges/" + id);
        at("/embed/" + id).ok();
        at(own).ok();

        holder.hide();

        var frame = at("/embed/" + id).status(404);
        assertThat(frame.text()).isEqualTo(at("/embed/" + "A".repeat(22)).status(404).text());
        assertThat(frame.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(holder.visitor().visit("/embed/" + id).status())
                .as("as everybody sees it")
                .isEqualTo(404);
        assertThat(holder.page().locator("h1")).hasText("No badge is shown here.");
        holder.visitor().look("embed-none");
        at(own).problem(404, "not-found");
    }

    /** A site of somebody else's, with one page. */
    private static HttpServer elsewhere(String page) throws IOException {
        var site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site.createContext(
                "/",
                exchange -> {
                    var body = page.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
                    exchange.sendResponseHeaders(200, body.length);
                    try (var out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
        site.start();
        return site;
    }

    private String here(String address) {
        assertThat(address).startsWith(server.baseUrl());
        return address.replaceFirst(Pattern.quote(server.baseUrl()), "");
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private Answer at(String address) {
        return server.anyone().header("Accept-Language", "en").get(address);
    }
}
