package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.UUID;
import org.distintivo.notification.Exams;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** One person's way from signing up to settings and back in after a forgotten password. */
class AccountJourneyIT {

    private static final String NAME = "Łukasz Nuñez-Ó Briain van der Westerlingen";
    private static final String PASSWORD = "tre parole qualunque";

    private final TestServer server = TestServer.of(Database.H2);
    private final String address = "journey-" + UUID.randomUUID() + "@example.org";

    @Test
    void in_italian_on_a_phone_by_link() {
        try (var person = new Visitor(server, Locale.ITALY, Device.PHONE)) {
            signUp(person, "it");
            person.visit(
                    server.mails().awaitLink(address, "/signup/confirm").link("/signup/confirm"));
            person.look("account-confirm-link-it");
            press(person, "go");
            assertThat(person.page().url()).endsWith("/my/settings");
            settings(person, "it");
        }
    }

    @Test
    void in_english_on_a_dark_desktop_by_code() {
        try (var person = new Visitor(server, Locale.ENGLISH, Device.DESKTOP, ColorScheme.DARK)) {
            signUp(person, "en");
            type(person, "code", server.mails().awaitLink(address, "/signup/confirm").code());
            press(person, "go");
            assertThat(person.page().url()).endsWith("/my/settings");
            settings(person, "en");
            forgotten(person);
        }
    }

    @Test
    void with_a_second_address_in_italian_on_a_phone() {
        try (var person = new Visitor(server, Locale.ITALY, Device.PHONE)) {
            addresses(person, "it");
        }
    }

    @Test
    void with_a_second_address_in_english_on_a_dark_desktop() {
        try (var person = new Visitor(server, Locale.ENGLISH, Device.DESKTOP, ColorScheme.DARK)) {
            addresses(person, "en");
        }
    }

    private void addresses(Visitor person, String language) {
        var exams = new Exams(server.api());
        exams.pass(address, language, Exams.FIRST);
        person.signUp(address, NAME);
        person.page().click("button[name=accept]");
        person.visit("/my/badges");
        assertThat(person.page().locator("#second").isVisible()).isTrue();
        person.look("addresses-offered-" + language);
        person.visit("/my/addresses");
        person.look("addresses-one-" + language);
        type(person, "address", "józef@example.org");
        press(person, "go");
        person.look("addresses-error-" + language);
        var second = "second-" + address.replace("@example.org", "@b\u00fccher.example");
        exams.pass(second, language, Exams.SECOND);
        type(person, "address", second);
        press(person, "go");
        person.look("address-pending-" + language);
        type(person, "code", "12");
        press(person, "go");
        person.look("address-pending-error-" + language);
        var claim = server.mails().awaitLink(deliverable(second), "/claim/").link("/claim/");
        var link =
                server.mails()
                        .awaitLink(deliverable(second), "/addresses/confirm")
                        .link("/addresses/confirm");
        elsewhere(link, language);
        person.visit(claim);
        person.look("claim-of-another-address-" + language);
        person.page().click("button[name=addAddress]");
        person.page().waitForURL("**/my/addresses/*");
        var newest =
                Await.until(
                        "another code",
                        () ->
                                server.mails().to(deliverable(second)).stream()
                                        .filter(mail -> mail.text().contains("/addresses/confirm"))
                                        .skip(1)
                                        .findFirst());
        person.visit(newest.link("/addresses/confirm"));
        person.look("address-link-own-" + language);
        press(person, "go");
        person.look("addresses-two-" + language);
        person.page().locator("ul.results a").nth(1).click();
        person.look("address-proved-" + language);
        press(person, "contact");
        person.look("addresses-contact-" + language);
        person.page().locator("ul.results a").nth(1).click();
        press(person, "remove");
        person.look("addresses-removed-" + language);
        person.page().locator("ul.results a").first().click();
        person.look("address-contact-" + language);
        person.visit("/my/settings");
        person.look("account-settings-one-" + language);
        person.visit("/my/badges");
        assertThat(person.page().locator("button[name=accept]").count()).isEqualTo(1);
    }

    /** Whoever is not signed in reads whose account it is, and need not press. */
    private void elsewhere(String link, String language) {
        var locale = Locale.forLanguageTag(language);
        try (var other = new Visitor(server, locale, Device.PHONE)) {
            other.visit(link);
            other.look("address-link-elsewhere-" + language);
            other.visit("/addresses/confirm?token=worn");
            other.look("address-link-worn-" + language);
        }
    }

    private static String deliverable(String typed) {
        return MailAddress.parse(typed).deliverable();
    }

    private void signUp(Visitor person, String language) {
        person.visit("/signin?to=/my/settings");
        person.look("account-signin-" + language);
        person.visit("/signup?to=/my/settings");
        person.look("account-signup-" + language);
        type(person, "address", address);
        type(person, "name", NAME);
        type(person, "password", "password1");
        person.page().check("#consent");
        press(person, "go");
        person.look("account-signup-errors-" + language);
        assertThat(person.page().evaluate("() => document.activeElement.id")).isEqualTo("errors");
        type(person, "password", PASSWORD);
        press(person, "go");
        person.look("account-confirm-" + language);
        person.visit("/privacy");
        person.look("account-privacy-" + language);
        person.visit("/signup/confirm");
    }

    private void settings(Visitor person, String language) {
        person.look("account-settings-" + language);
        press(person, "on");
        person.look("account-settings-auto-" + language);
        assertThat(person.page().isVisible("#off")).isTrue();
        type(person, "name", "Zoë 李小龙");
        press(person, "save");
        assertThat(person.page().inputValue("#name")).isEqualTo("Zoë 李小龙");
        person.visit("/password/change?to=/my/settings");
        person.look("account-change-" + language);
        ownData(person, language);
    }

    private void ownData(Visitor person, String language) {
        person.visit("/my/data");
        person.look("data-" + language);
        press(person, "go");
        person.page().waitForSelector("#get");
        person.look("data-ready-" + language);
        person.visit("/my/data/erase");
        person.look("erase-" + language);
        press(person, "ask");
        var link = server.mails().awaitLink(address, "/my/data/erasure").link("/my/data/erasure");
        person.visit(link);
        person.look("erasure-" + language);
        assertThat(person.page().isVisible("#go")).isTrue();
    }

    private void forgotten(Visitor person) {
        person.signOut();
        person.visit("/password/forgot");
        person.look("account-forgot");
        type(person, "address", address);
        press(person, "go");
        person.look("account-reset-code");
        person.visit(server.mails().awaitLink(address, "/password/reset").link("/password/reset"));
        person.look("account-reset-link");
        type(person, "password", "quattro parole del tutto nuove");
        press(person, "go");
        person.visit("/my/settings");
        assertThat(person.page().url()).endsWith("/my/settings");
    }

    private static void type(Visitor person, String field, String text) {
        person.page().fill("#" + field, text);
    }

    private static void press(Visitor person, String button) {
        person.page().click("#" + button);
    }
}
