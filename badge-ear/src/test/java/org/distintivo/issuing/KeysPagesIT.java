package org.distintivo.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import java.util.Locale;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** Staff look after the signing keys. */
class KeysPagesIT {

    @Test
    void staff_change_a_key_and_say_that_another_was_stolen() {
        var server = TestServer.spare(); // what others have issued at the shared one stays valid
        try (var staff = staff(server, Locale.ENGLISH, Device.DESKTOP, ColorScheme.LIGHT)) {
            var shown = revokedBadge(server);
            var keys = staff.page().locator("tbody tr").count();
            staff.page().locator("#rotateDocuments").click();
            assertThat(asked(staff)).contains("Replace this key", "Documents (Ed25519)");
            assertThat(staff.page().locator("tbody tr").count()).isEqualTo(keys);
            assertThat(staff.page().locator("#rotateTokens").count()).isZero();
            staff.look("console-keys-asked-en");
            staff.page().locator("#rotateDocuments").click();
            said(staff, "A new key signs from now on.");
            staff.look("console-keys-en");
            staff.page().locator("tr:has-text('Replaced') a").first().click();

            staff.page().locator("#cutOff").fill("2999-01-01T00:00");
            staff.page().locator("#mark").click();
            assertThat(staff.page().locator("#cutOff-error").innerText()).contains("future");
            staff.look("console-key-refused-en");

            assertThat(page(server, shown)).contains("nobody else is known to have had it");
            staff.page().locator("#cutOff").fill("2026-01-01T00:00");
            staff.page().locator("#mark").click();
            assertThat(asked(staff)).contains("1 January 2026", "This cannot be undone.");
            assertThat(page(server, shown)).contains("nobody else is known to have had it");
            staff.look("console-key-asked-en");
            staff.page().locator("#mark").click();
            said(staff, "The key no longer counts");
            assertThat(page(server, shown)).contains("somebody else may have had the key");
            assertThat(staff.page().locator("#mark").count()).isZero();
            staff.look("console-key-compromised-en");
        }
    }

    @Test
    void the_pages_are_as_good_on_a_phone_in_the_dark_and_in_italian() {
        var server = TestServer.of(Database.H2);
        try (var staff = staff(server, Locale.ITALIAN, Device.PHONE, ColorScheme.DARK)) {
            staff.look("console-keys-it");
            staff.page().locator("td a").first().click();
            staff.look("console-key-it");
        }
    }

    /** Everybody may see it, and as it is revoked nobody signs it again. */
    private static String revokedBadge(TestServer server) {
        var address = Exams.address();
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
        var earner = server.api().get("/api/v1/earners?email=" + address).object();
        var id = earner.getJsonArray("badges").getJsonObject(0).getString("id");
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            holder.signUp(address, "Ada Rossi");
            holder.page().click("button[name=accept]");
            holder.page().waitForLoadState();
            holder.visit("/my/badges/" + id + "/share");
            holder.page().click("[name=show]");
            holder.page().waitForLoadState();
        }
        var reason = Json.createObjectBuilder().add("reason", "Not Ada").build();
        server.api().post("/api/v1/badges/" + id + "/revocation", reason).ok();
        return "/badges/" + id;
    }

    private static String page(TestServer server, String address) {
        return server.anyone().header("Accept-Language", "en").get(address).ok().text();
    }

    /** What the page asks before it does what cannot be undone. */
    private static String asked(Visitor staff) {
        return staff.page().locator("#confirm:focus").innerText();
    }

    private static void said(Visitor staff, String outcome) {
        assertThat(staff.page().locator("[role=status]").innerText()).startsWith(outcome);
    }

    private static Visitor staff(
            TestServer server, Locale language, Device device, ColorScheme colors) {
        var staff = new Visitor(server, language, device, colors);
        staff.visit("/console/keys");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        staff.visit("/console/keys?lang=" + language.getLanguage());
        return staff;
    }
}
