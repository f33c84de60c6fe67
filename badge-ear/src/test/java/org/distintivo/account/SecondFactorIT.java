package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.distintivo.account.domain.Base32;
import org.distintivo.account.domain.TimedCode;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the program says so, the console opens with a second factor only. */
@OwnServer
class SecondFactorIT {

    private static final String CONSOLE = "/console";

    private final TestServer server =
            TestServer.own(
                    "second-factor", Database.H2, Map.of("BADGE_STAFF_SECOND_FACTOR", "true"));

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_console_is_closed_until_an_app_is_set_up_and_opens_with_its_codes() {
        server.start();
        server.api().get("/api/v1/catalog").ok();
        String recovery;
        byte[] key;
        String first;
        try (var admin = new Visitor(server, Locale.ITALY, Device.PHONE)) {
            admin.visit(CONSOLE);
            admin.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            admin.page().waitForURL("**/signin/app*");
            admin.look("app-first-it");
            assertThat(admin.visit("/console/results").url()).contains("/signin/app");
            key = Base32.read(admin.page().innerText("#secret"));
            admin.page().fill("#code", "000000");
            admin.page().click("#go");
            admin.page().waitForSelector("#errors");

            first = code(key, 0);
            admin.page().fill("#code", first);
            admin.page().click("#go");

            admin.page().waitForURL("**/security/app");
            admin.look("app-recovery-it");
            assertThat(admin.page().locator("#recovery li").count()).isEqualTo(10);
            recovery = admin.page().locator("#recovery li").first().innerText();
            assertThat(admin.visit(CONSOLE).status()).isEqualTo(200);
            admin.visit("/security");
            admin.look("security-staff-it");
            assertThat(admin.page().innerText("#app-state")).contains("10");
            assertThat(admin.page().locator("#app-remove").count()).as("required").isZero();
        }
        codesAreGoodOnce(key, first, recovery);
    }

    private void codesAreGoodOnce(byte[] key, String first, String recovery) {
        var admin = half();
        assertThat(admin.visit(CONSOLE).location()).startsWith("/signin/second");
        admin.follow().submit("second", Map.of("code", first));
        assertThat(admin.errors()).as("taken when the app was set up").hasSize(1);
        var code = code(key, 1);
        admin.submit("second", Map.of("code", code));
        assertThat(admin.location()).isEqualTo(CONSOLE);
        assertThat(admin.visit(CONSOLE).status()).isEqualTo(200);

        var other = half();
        other.follow().submit("second", Map.of("code", code));
        assertThat(other.errors())
                .as("taken just now")
                .singleElement()
                .asString()
                .contains("Wait for the next one");
        other.submit("second", Map.of("code", recovery.toLowerCase(Locale.ROOT)));
        assertThat(other.visit(CONSOLE).status()).isEqualTo(200);

        var third = half();
        third.follow().submit("second", Map.of("code", recovery));
        assertThat(third.errors()).as("good once").hasSize(1);
        assertThat(third.visit(CONSOLE).location()).startsWith("/signin/second");
        var stranger = new FormBrowser(server.baseUrl());
        assertThat(stranger.visit("/signin/second").location()).isEqualTo("/signin");
        assertThat(stranger.visit("/signin/app").location()).isEqualTo("/signin");
    }

    private FormBrowser half() {
        var browser = new FormBrowser(server.baseUrl()).visit("/signin");
        browser.submit(
                "signin",
                Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD));
        assertThat(browser.location()).isEqualTo("/signin/second");
        return browser;
    }

    private static String code(byte[] key, int later) {
        long step = Instant.now().getEpochSecond() / TimedCode.STEP_SECONDS + later;
        return "%06d".formatted(TimedCode.at(key, step));
    }
}
