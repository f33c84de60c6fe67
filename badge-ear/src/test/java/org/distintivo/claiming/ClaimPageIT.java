package org.distintivo.claiming;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
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
            assertThat(person.page().locator(".fan img")).hasCount(3);
            assertThat(person.page().locator("#go")).isInViewport(whole());
            person.look("claim-many");
            person.page().setViewportSize(1280, 800);
            person.look("claim-many-wide");
        }
    }

    @Test
    void who_is_there_at_last_accepts_all_of_the_mail_at_once_and_nothing_else() {
        var exams = new Exams(server.api());
        exams.pass(address, "it", Exams.FIRST, Exams.SECOND);
        try (var person = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            var link = claimLink();
            person.signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
            exams.pass(address, "it", Exams.THIRD);
            person.visit(link);
            var all = person.page().locator("button[name=acceptThese]");
            assertThat(all).hasText("Accetta tutti e 2");
            assertThat(all).isInViewport(whole());
            person.look("claim-decide-many");
            person.page().setViewportSize(320, 740);
            person.look("claim-decide-many-narrow");
            person.page().setViewportSize(360, 740);

            all.click();

            assertThat(person.page().locator("#said")).containsText("Sono tuoi, Łukasz");
            assertThat(person.page().locator("article.waiting")).hasCount(1);
            assertThat(person.page().locator(".badges a")).hasCount(2);
        }
    }

    @Test
    void one_badge_is_large_and_its_button_on_the_first_screen() {
        new Exams(server.api()).pass(address, "it", Exams.FIRST);
        try (var person = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            var link = claimLink();
            person.signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
            person.visit(link);

            var page = person.page();
            assertThat(page.locator("button[name=accept]")).isInViewport(whole());
            var picture = page.locator(".prize img").boundingBox();
            var title = page.locator("h1").boundingBox();
            Assertions.assertThat(picture.x + picture.width / 2)
                    .isCloseTo(title.x + title.width / 2, Offset.offset(2.0));
            person.look("claim-decide-one");
            page.setViewportSize(1280, 800);
            person.look("claim-decide-one-wide");
        }
    }

    private String claimLink() {
        return server.mails().awaitLink(address, "/claim/").link("/claim/");
    }

    private static IsInViewportOptions whole() {
        return new IsInViewportOptions().setRatio(1);
    }
}
