package org.distintivo.claiming;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import java.util.Locale;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** What somebody who has no account yet sees at the link of a claim mail. */
class ClaimPageIT {

    private static final String PASSWORD = "viola ombrello settembre 71";

    private final TestServer server = TestServer.of(Database.H2);
    private final String address = Exams.address();

    @Test
    void password_and_consent_are_all_there_is_to_fill_in_and_the_button_is_on_the_first_screen() {
        new Exams(server.api()).pass(address, "it", Exams.FIRST);
        try (var person = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            var page = person.page();
            person.visit(claimLink());
            person.look("claim-known");
            assertThat(page.locator("#go")).isInViewport(whole());
            assertThat(page.locator("main")).containsText("Łukasz Nuñez-Ó Briain");
            assertThat(page.locator("#name")).isHidden();

            page.click("#go");
            assertThat(page.locator("#errors li")).hasCount(2);
            person.look("claim-known-errors");
            page.fill("#password", PASSWORD);
            page.check("#consent");
            page.click("#go");

            page.fill("#code", server.mails().awaitLink(address, "/signup/confirm").code());
            page.click("#go");
            assertThat(page.locator("button[name=accept]")).isVisible();
        }
    }

    @Test
    void with_many_badges_the_form_comes_before_their_list() {
        new Exams(server.api()).pass(address, "it", Exams.FIRST, Exams.SECOND, Exams.THIRD);
        try (var person = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            person.visit(claimLink());

            assertThat(person.page().locator("ul.badges li")).hasCount(3);
            assertThat(person.page().locator("#go")).isInViewport(whole());
            person.look("claim-many");
            person.page().setViewportSize(1280, 800);
            person.look("claim-many-wide");
        }
    }

    private String claimLink() {
        return server.mails().awaitLink(address, "/claim/").link("/claim/");
    }

    private static IsInViewportOptions whole() {
        return new IsInViewportOptions().setRatio(1);
    }
}
