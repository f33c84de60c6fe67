package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Ways in without a password: a passkey in the browser's own authenticator, and a mailed code. */
@OnEachDatabase
class PasskeysIT {

    @Parameter private Database database;

    private TestServer server;
    private final String address = "passkeys-" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void server() {
        server = TestServer.of(database);
    }

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

            owner.signOut();
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

            owner.signOut();
            owner.visit("/signin");
            page.click("#ask");
            page.waitForSelector("#said.warn");
            assertThat(owner.visit("/my/settings").url()).contains("/signin");
        }
    }

    @Test
    void a_passkey_opens_nothing_while_its_account_is_merged_and_its_own_after_the_undo() {
        var steps = new AddressSteps(server);
        try (var owner = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            var page = owner.page();
            withAuthenticator(owner);
            owner.signUp(address, "Ada Rossi");
            add(owner);
            owner.signOut();
            var main = steps.signUp("main-" + address);
            steps.merge(main, address);

            owner.visit("/signin?to=/my/settings");
            assertThat(page.innerText("main")).contains("This account was merged", "p•••@");
            owner.look("signin-merged");
            page.click("#ask");
            page.waitForSelector("#said.warn");
            assertThat(owner.visit("/my/settings").url()).contains("/signin");

            steps.unmerge(main);
            owner.visit("/signin?to=/my/settings");
            assertThat(page.innerText("main")).doesNotContain("This account was merged");
            page.click("#ask");
            page.waitForURL("**/my/settings");
        }
    }

    @Test
    void what_a_passkey_has_signed_is_good_once() {
        try (var owner = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            var page = owner.page();
            withAuthenticator(owner);
            owner.signUp(address, "Ada Rossi");
            add(owner);
            owner.signOut();
            var posted = new ArrayList<String>();
            page.onRequest(it -> Optional.ofNullable(it.postData()).ifPresent(posted::add));
            owner.visit("/signin?to=/my/settings");
            page.click("#ask");
            page.waitForURL("**/my/settings");
            var answer = answerIn(posted);

            var thief = new FormBrowser(server.baseUrl()).visit("/signin");
            thief.submit("with-passkey", Map.of());
            thief.follow().submit("use", Map.of("answer", answer));

            assertThat(thief.follow().text()).contains("what it showed does not hold");
            assertThat(thief.visit("/my/settings").location()).startsWith("/signin");
        }
    }

    private static String answerIn(List<String> posted) {
        return posted.stream()
                .flatMap(body -> Stream.of(body.split("&")))
                .filter(field -> field.startsWith("answer=%7B"))
                .map(field -> URLDecoder.decode(field.substring(7), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static void add(Visitor owner) {
        owner.visit("/security");
        owner.page().click("#add");
        owner.page().waitForSelector("#passkey:not([hidden])");
        owner.page().fill("#name", "My phone");
        owner.page().click("#go");
        owner.page().waitForURL("**/security");
    }

    @Test
    void going_back_after_a_wrong_code_leads_to_the_form_and_not_to_sending_it_again() {
        try (var owner = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            var page = owner.page();
            owner.signUp(address, "Ada Rossi");
            owner.signOut();
            owner.visit("/signin/mail");
            page.fill("#address", address);
            page.click("#go");
            page.waitForURL("**/signin/code*");
            var code = server.mails().awaitLink(address, "/signin/code").code();
            page.fill("#code", "12345678".equals(code) ? "1" : "12345678");
            page.click("#go");
            page.waitForSelector("#code-error");
            owner.look("code-wrong");
            assertThat(page.inputValue("#address")).isEqualTo(address);
            page.fill("#code", code);
            page.click("#go");
            page.waitForURL("**/my/badges");

            var back = page.goBack();

            assertThat(back.status()).isEqualTo(200);
            assertThat(page.locator("#code-form #code").count()).isEqualTo(1);
            assertThat(page.locator("#code-error").count()).as("told once").isZero();
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
        assertThat(known.follow().errors()).hasSize(1);

        known.submit("code-form", Map.of("address", address, "code", code));

        assertThat(known.location()).isEqualTo("/my/badges");
        unknown.follow().submit("code-form", Map.of("address", address, "code", code));
        assertThat(unknown.follow().errors()).as("good once").hasSize(1);
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
