package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** Ways in without a password: a passkey in the browser's own authenticator, and a mailed code. */
class PasskeysIT {

    private final TestServer server = TestServer.of(Database.H2);
    private final String address = "passkeys-" + UUID.randomUUID() + "@example.org";

    @Test
    void a_passkey_signs_in_without_a_name_or_a_password_until_it_is_removed() {
        try (var owner = new Visitor(server, Locale.ITALY, Device.PHONE)) {
            var page = owner.page();
            withAuthenticator(owner);
            owner.signUp(address, "Ada Rossi");
            owner.visit("/security");
            page.click("#add");
            page.waitForURL("**/security/passkeys/new");
            page.waitForSelector("#passkey:not([hidden])");
            owner.look("passkey-new-it");
            page.fill("#name", "Il mio telefono");
            page.click("#go");
            page.waitForURL("**/security");
            owner.look("passkeys-it");
            assertThat(page.locator("#passkeys li").innerText()).contains("Il mio telefono");
            assertThat(server.mails().await(address, it -> it.subject().contains("passkey")))
                    .isNotNull();

            page.click("form[action='/signout'] button");
            owner.visit("/signin?to=/my/settings");
            owner.look("signin-ways-it");
            page.click("#ask");
            page.waitForURL("**/my/settings");

            owner.visit("/security");
            page.click("#passkeys a");
            owner.look("passkey-it");
            page.fill("#name", "Telefono vecchio");
            page.click("#save");
            assertThat(page.locator("#passkeys li").innerText()).contains("Telefono vecchio");
            page.click("#passkeys a");
            page.click("#remove");
            page.waitForURL("**/security");
            assertThat(page.locator("#passkeys").count()).isZero();

            page.click("form[action='/signout'] button");
            owner.visit("/signin");
            page.click("#ask");
            page.waitForSelector("#said.warn");
            assertThat(owner.visit("/my/settings").url()).contains("/signin");
        }
    }

    @Test
    void a_browser_without_passkeys_says_so_in_words() {
        var browser = new FormBrowser(server.baseUrl()).visit("/signin");
        browser.submit("with-passkey", Map.of());
        assertThat(browser.location()).isEqualTo("/signin/passkey");
        browser.follow();
        assertThat(browser.text()).contains("This browser cannot use passkeys here");

        browser.submit("use", Map.of("answer", "{}"));

        assertThat(browser.follow().text()).contains("what it showed does not hold");
        assertThat(browser.visit("/signin/passkey").location())
                .as("each question is good once")
                .startsWith("/signin");
        assertThat(browser.visit("/security/passkeys/new").location()).startsWith("/signin");
    }

    @Test
    void a_mailed_code_signs_in_once() {
        try (var owner = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            owner.signUp(address, "Ada Rossi");
        }
        var known = asked(address);
        var unknown = asked("un" + address);
        assertThat(known.comparable()).isEqualTo(unknown.comparable());
        var code = server.mails().awaitLink(address, "/signin/code").code();
        var wrong = Map.of("address", address, "code", "12345678".equals(code) ? "1" : "12345678");
        known.follow().submit("code-form", wrong);
        assertThat(known.errors()).hasSize(1);

        known.submit("code-form", Map.of("address", address, "code", code));

        assertThat(known.location()).isEqualTo("/my/badges");
        unknown.follow().submit("code-form", Map.of("address", address, "code", code));
        assertThat(unknown.errors()).as("good once").hasSize(1);
    }

    private FormBrowser asked(String address) {
        var browser = new FormBrowser(server.baseUrl()).visit("/signin/mail");
        return browser.submit("request", Map.of("address", address));
    }

    /** A device that knows its owner at once. */
    private static CDPSession withAuthenticator(Visitor visitor) {
        var devtools = visitor.page().context().newCDPSession(visitor.page());
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
        return devtools;
    }
}
