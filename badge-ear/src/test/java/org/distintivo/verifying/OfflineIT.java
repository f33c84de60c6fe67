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
import org.distintivo.notification.Exams;
import org.distintivo.system.Answer;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two installations that cannot ask one another: what one issues the other verifies by its file.
 */
class OfflineIT {

    private final TestServer issuer = TestServer.of(Database.H2);
    private final TestServer verifier = TestServer.spare();

    @TempDir private Path folder;

    private String holder;

    @Test
    void what_one_installation_issues_another_verifies_with_its_file_and_no_network()
            throws IOException {
        var credential = credential(badge());
        var before = verify(credential).object();
        assertThat(before.getString("issuerTrust")).isEqualTo("unknown");
        assertThat(check(before, "status").getString("code")).isEqualTo("not-asked");

        try (var staff = staff(Locale.ENGLISH, Device.DESKTOP, ColorScheme.LIGHT)) {
            staff.look("console-issuers-en");
            var bundle = issuer.anyone().get("/ob/v3/issuer/bundle").ok().text();
            upload(staff, bundle.replace("\"payload\":\"ey", "\"payload\":\"eY"));
            assertThat(staff.page().locator("#bundle-error").isVisible()).isTrue();
            staff.look("console-issuers-refused-en");

            upload(staff, bundle);
            assertThat(staff.page().textContent("main")).contains(issuer.baseUrl());
            staff.look("console-issuers-brought-en");

            var after = verify(credential).object();
            assertThat(after.getString("verdict")).as(after.toString()).isEqualTo("valid");
            assertThat(after.getString("issuerTrust")).isEqualTo("trusted");
            assertThat(check(after, "issuer").getString("code")).isEqualTo("listed-then");
            assertThat(check(after, "status").getString("message")).startsWith("Not revoked as of");

            staff.page().click("button[name=remove]");
            staff.page().waitForLoadState();
            assertThat(verify(credential).object().getString("issuerTrust")).isEqualTo("unknown");
        }
    }

    @Test
    void a_newer_file_is_simply_taken_in_after_a_change_of_keys_and_a_suspension()
            throws IOException {
        var id = badge();
        var credential = credential(id);
        try (var staff = staff(Locale.ITALIAN, Device.PHONE, ColorScheme.LIGHT)) {
            upload(staff, bundle());
            assertThat(verify(credential).object().getString("verdict")).isEqualTo("valid");

            changeKeys();
            issuer.api().post("/api/v1/badges/" + id + "/suspension", "{}").ok();
            upload(staff, bundle());
            assertThat(staff.page().locator("#bundle-error").count()).isZero();
            var suspended = verify(credential).object();
            assertThat(suspended.getString("verdict")).isEqualTo("invalid");
            assertThat(check(suspended, "status").getString("code")).isEqualTo("suspended-as-of");

            issuer.api().delete("/api/v1/badges/" + id + "/suspension").ok();
            upload(staff, bundle());
            assertThat(verify(credential).object().getString("verdict")).isEqualTo("valid");
            staff.page().click("button[name=remove]");
            staff.page().waitForLoadState();
        }
    }

    @Test
    void whoever_has_the_file_already_need_not_fetch_it_again() {
        var first = issuer.anyone().get("/ob/v3/issuer/bundle").ok();
        var again = issuer.anyone().header("If-None-Match", first.header("ETag"));

        assertThat(first.header("Content-Type")).startsWith("application/jose+json");
        again.get("/ob/v3/issuer/bundle").status(304);
    }

    private String bundle() {
        return issuer.anyone().get("/ob/v3/issuer/bundle").ok().text();
    }

    private void changeKeys() {
        try (var staff = new Visitor(issuer, Locale.ENGLISH, Device.DESKTOP)) {
            staff.visit("/console/keys");
            staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            staff.visit("/console/keys");
            staff.page().click("#rotateDocuments");
            staff.page().locator("#confirm").waitFor();
            staff.page().click("#rotateDocuments");
            staff.page().waitForLoadState();
        }
    }

    @Test
    void staff_keep_the_list_by_domain_on_a_phone_in_the_dark_and_in_italian() {
        try (var staff = staff(Locale.ITALIAN, Device.PHONE, ColorScheme.DARK)) {
            staff.page().fill("#issuer", "not a domain");
            staff.page().click("#go");
            assertThat(staff.page().locator("#issuer-error").isVisible()).isTrue();
            staff.page().fill("#issuer", "badges.example.org");
            staff.page().fill("#name", "Università di Esempio");
            staff.page().fill("#note", "Convenzione 2026");
            staff.page().click("#go");
            assertThat(staff.page().textContent("main table")).contains("Università di Esempio");
            staff.look("console-issuers-it");
            staff.page().click("button[name=remove]");
            staff.page().waitForLoadState();
            assertThat(staff.page().textContent("main")).doesNotContain("Università di Esempio");
        }
    }

    private void upload(Visitor staff, String bundle) throws IOException {
        var file = Files.writeString(folder.resolve("issuer.bundle"), bundle);
        staff.page().setInputFiles("#bundle", file);
        staff.page().click("#take");
        staff.page().waitForLoadState();
    }

    /** The id of a badge that waits for somebody at the first installation. */
    private String badge() {
        var address = Exams.address();
        new Exams(issuer.api()).pass(address, "en", Exams.FIRST);
        holder = address;
        return issuer.api()
                .get("/api/v1/earners?email=" + address)
                .ok()
                .object()
                .getJsonArray("badges")
                .getJsonObject(0)
                .getString("id");
    }

    /** As its holder has it. */
    private String credential(String id) {
        try (var visitor = new Visitor(issuer, Locale.ENGLISH, Device.PHONE)) {
            visitor.signUp(holder, "Ada Rossi");
            visitor.page().click("button[name=accept]");
            visitor.page().waitForLoadState();
            return visitor.page().request().get("/ob/v3/credentials/" + id).text();
        }
    }

    private Answer verify(String credential) {
        return verifier.anyone()
                .header("Accept-Language", "en")
                .post(
                        "/api/v1/verifications",
                        "application/json",
                        credential.getBytes(StandardCharsets.UTF_8))
                .ok();
    }

    private static JsonObject check(JsonObject report, String id) {
        return report.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> check.getString("id").equals(id))
                .findFirst()
                .orElse(Json.createObjectBuilder().build());
    }

    private Visitor staff(Locale language, Device device, ColorScheme colors) {
        var staff = new Visitor(verifier, language, device, colors);
        staff.visit("/console/issuers");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        staff.page().waitForURL("**/console/issuers");
        return staff;
    }
}
