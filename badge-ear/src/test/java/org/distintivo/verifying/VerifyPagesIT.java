package org.distintivo.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.earning.ResultsApi;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger checks a badge by its address or its QR code, and reads why something is no badge. */
class VerifyPagesIT {

    private static final String HARBORS =
            """
            {"exams":[{"code":"LNG-1","title":"Cloud harbors","names":{"it":"Porti del cloud"},
              "provider":"partner","badge":true,"skills":["Sailing"],
              "description":{"en":"Knows harbors.","it":"Conosce i porti."}}],
             "certifications":[]}
            """;

    private final TestServer server = TestServer.of(Database.H2);

    @TempDir private Path folder;

    @Test
    void a_shown_badge_is_checked_by_its_address_and_by_a_picture_of_its_code() throws IOException {
        var address = Exams.address();
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(address, "Ada Rossi");
            holder.page().click("button[name=accept]");
            holder.page().waitForLoadState();
            var id = holder.page().url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
            holder.visit("/my/badges");
            holder.page().click(".badges a");
            id = holder.page().url().replaceFirst(".*/", "");

            byUrl("/badges/" + id, "nothing-there");

            holder.visit("/my/badges/" + id + "/share");
            holder.page().click("button[name=show]");
            holder.page().waitForLoadState();
            holder.page().locator("#qr").scrollIntoViewIfNeeded();
            holder.look("share-qr-en");
            var code = folder.resolve("code.png");
            holder.page()
                    .locator("#qr")
                    .screenshot(
                            new com.microsoft.playwright.Locator.ScreenshotOptions().setPath(code));

            byUrl("/badges/" + id, "json");
            seesThatItIsGood(id, code);
            seesWhatIsWrongWith(id);
        }
    }

    @Test
    void what_a_badge_says_in_another_language_is_told_in_the_readers_while_it_says_the_same() {
        var address = Exams.address();
        server.api().put("/api/v1/catalog", HARBORS).ok();
        new ResultsApi(server.api())
                .send(ResultsApi.pass(ResultsApi.id(), "LNG-1", "2026-11-03", address))
                .ok();
        try (var holder = new Visitor(server, Locale.ITALIAN, Device.PHONE);
                var stranger = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(address, "Ada Rossi");
            holder.page().click("button[name=accept]");
            holder.page().waitForURL(Pattern.compile("/my/badges/[^/#]+$"));
            var badge = holder.page().url();
            holder.visit(badge + "/share");
            holder.page().click("button[name=show]");
            holder.page().waitForSelector("#link");

            stranger.visit("/verify");
            stranger.page().fill("#link", badge.replace("/my/", "/"));
            stranger.page().click("#check");
            stranger.page().waitForSelector("#about");
            assertThat(stranger.page().textContent("#title")).isEqualTo("Cloud harbors");
            assertThat(stranger.page().textContent("#about")).isEqualTo("Knows harbors.");
            assertThat(stranger.page().getAttribute("#about", "lang")).isEqualTo("en");
            stranger.look("verify-translated-en");

            server.api()
                    .put("/api/v1/catalog", HARBORS.replace("Conosce i porti", "Ama i porti"))
                    .ok();
            stranger.page().click("#check");
            stranger.page().waitForLoadState();
            assertThat(stranger.page().textContent("#title")).isEqualTo("Porti del cloud");
            assertThat(stranger.page().textContent("#about")).isEqualTo("Conosce i porti.");
            assertThat(stranger.page().getAttribute("#title", "lang")).isEqualTo("it");
            assertThat(stranger.page().getAttribute("#about", "lang")).isEqualTo("it");
            stranger.look("verify-italian-en");
        }
    }

    private void seesThatItIsGood(String id, Path code) {
        try (var stranger = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            stranger.visit("/verify");
            assertThat(stranger.page().innerText("label[for=file]"))
                    .isEqualTo("Choose the badge’s file");
            stranger.page().fill("#link", server.baseUrl() + "/badges/" + id);
            stranger.page().click("#check");
            stranger.page().waitForLoadState();
            assertThat(stranger.page().locator(".verdict.good").isVisible()).isTrue();
            assertThat(stranger.page().locator(".parts .ok").count()).isEqualTo(5);
            assertThat(stranger.page().textContent("#holder")).contains("Łukasz Nuñez-Ó Briain");
            assertThat(stranger.page().locator("#page").isVisible()).isTrue();
            assertThat(stranger.page().locator("#picture").isVisible()).isTrue();
            assertThat(stranger.page().textContent("#about")).isNotBlank();
            assertThat(stranger.page().locator("#unchecked").count()).isZero();
            stranger.look("verify-by-address-en");

            stranger.page().setInputFiles("#photo", code);
            stranger.page().click("#check");
            stranger.page().waitForLoadState();
            assertThat(stranger.page().locator(".verdict.good").isVisible()).isTrue();
            assertThat(stranger.page().textContent("#unchecked"))
                    .contains("Checked: the picture", "Not checked: the address");
            stranger.look("verify-two-at-once-en");
        }
        try (var stranger = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            stranger.visit("/verify");
            assertThat(stranger.page().innerText("label[for=file]")).startsWith("Drop the badge");
        }
    }

    private void seesWhatIsWrongWith(String id) throws IOException {
        var credential =
                new String(
                        server.anyone().get("/ob/v3/credentials/" + id).ok().body(),
                        StandardCharsets.UTF_8);
        var changed = credential.replace("Łukasz", "Lukas");
        assertThat(changed).isNotEqualTo(credential);
        try (var stranger = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            stranger.visit("/verify");
            hand(stranger, "changed.json", changed.getBytes(StandardCharsets.UTF_8));
            assertThat(stranger.page().locator(".verdict.bad").isVisible()).isTrue();
            assertThat(stranger.page().locator(".parts .ok, .match.ok").count()).isZero();
            assertThat(stranger.page().textContent("#trust"))
                    .contains("Indica questo programma come emittente")
                    .contains("è stato modificato");
            stranger.look("verify-changed-it");

            stranger.page().fill("#address", "somebody.else@example.org");
            hand(stranger, "whole.json", credential.getBytes(StandardCharsets.UTF_8));
            assertThat(stranger.page().textContent(".verdict.bad")).contains("qualcun altro");
            assertThat(stranger.page().locator("#match").count()).isZero();
            stranger.look("verify-somebody-else-it");

            stranger.page().fill("#address", "boh");
            hand(stranger, "whole.json", credential.getBytes(StandardCharsets.UTF_8));
            assertThat(stranger.page().textContent("#address-error"))
                    .contains("non è un indirizzo e-mail");
            assertThat(stranger.page().locator(".verdict").count()).isZero();

            stranger.visit("/verify");
            stranger.page().click("#check");
            stranger.page().waitForLoadState();
            assertThat(stranger.page().textContent("#file-error")).contains("ancora nulla");
        }
    }

    private void byUrl(String path, String code) {
        var url = Json.createObjectBuilder().add("url", server.baseUrl() + path).build();
        var report = server.anyone().post("/api/v1/verifications", url).ok().object();
        assertThat(report.getJsonArray("checks").getJsonObject(0).getString("code"))
                .isEqualTo(code);
    }

    @Test
    void nobody_is_asked_over_the_network_unless_the_operator_says_so() {
        var url = Json.createObjectBuilder().add("url", "https://example.org/badge").build();

        server.anyone().post("/api/v1/verifications", url).problem(422, "fetch-disabled");
    }

    @Test
    void the_page_tells_in_italian_what_to_do_with_what_is_no_badge() throws IOException {
        try (var reader = new Visitor(server, Locale.ITALIAN, Device.PHONE, ColorScheme.DARK)) {
            reader.visit("/verify");
            reader.look("verify-it");
            hand(reader, "badge.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0});
            assertThat(reader.page().textContent(".verdict")).contains("app foto");
            reader.look("verify-jpeg-it");
            hand(reader, "badge.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
            assertThat(reader.page().textContent(".verdict")).contains("Un PDF");
            reader.page().fill("#link", "badges.example.org/badges/1");
            reader.page().click("#check");
            reader.page().waitForLoadState();
            assertThat(reader.page().locator("#link-error").isVisible()).isTrue();
            reader.look("verify-address-refused-it");
        }
    }

    @Test
    void what_only_describes_a_badge_is_checked_and_never_looks_like_one() throws IOException {
        new Exams(server.api()).pass(Exams.address(), "it", Exams.FIRST);
        var badge = server.anyone().get("/ob/v2/badges/" + Exams.FIRST).ok().body();
        var report = report("", badge);
        assertThat(report.getString("verdict")).as(report.toString()).isEqualTo("valid");
        assertThat(report.getString("issuerTrust")).isEqualTo("own");
        assertThat(report.getJsonObject("credential").getString("type")).isEqualTo("BadgeClass");
        assertThat(report("?recipient=ada@example.org", badge).getString("verdict"))
                .isEqualTo("invalid");
        server.anyone()
                .post("/api/v1/verifications?recipient=boh", "application/json", badge)
                .problem(400, "mail-address-invalid");

        try (var reader = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            reader.visit("/verify");
            hand(reader, "badge.json", badge);
            assertThat(reader.page().textContent(".verdict.warn"))
                    .contains("Questo descrive un badge");
            assertThat(reader.page().locator(".verdict.good").count()).isZero();
            assertThat(reader.page().locator(".parts .ok").count()).isEqualTo(3);
            reader.look("verify-describes-it");
        }
        try (var reader = new Visitor(server, Locale.ENGLISH, Device.DESKTOP, ColorScheme.DARK)) {
            reader.visit("/verify");
            reader.page().fill("#link", server.baseUrl() + "/ob/v2/issuer");
            reader.page().click("#check");
            reader.page().waitForLoadState();
            assertThat(reader.page().textContent(".verdict.warn"))
                    .contains("This describes an issuer");
            reader.look("verify-describes-issuer-en");
        }
    }

    private JsonObject report(String query, byte[] document) {
        return server.anyone()
                .post("/api/v1/verifications" + query, "application/json", document)
                .object();
    }

    private void hand(Visitor reader, String name, byte[] content) throws IOException {
        reader.page().setInputFiles("#file", Files.write(folder.resolve(name), content));
        reader.page().click("#check");
        reader.page().waitForLoadState();
    }
}
