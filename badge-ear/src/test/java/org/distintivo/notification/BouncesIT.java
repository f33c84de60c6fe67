package org.distintivo.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** Mail comes back: staff and the earner are told, until the earner shows to read it again. */
class BouncesIT {

    private static final String COMES_BACK = "mail comes back";

    private final TestServer server = TestServer.of(Database.H2);
    private final String address = Exams.address();

    @Test
    void an_address_from_which_mail_comes_back_is_told_to_staff_and_its_owner() {
        try (var owner = new Visitor(server, Locale.ITALIAN, Device.PHONE, ColorScheme.DARK);
                var staff = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            owner.signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
            var notice = owner.page().locator(".notice.warn");
            owner.visit("/my/settings");
            assertThat(notice).hasCount(0);

            mailComesBack(staff);
            assertThat(staff.page().locator(".facts")).containsText(COMES_BACK);
            staff.look("console-bounce");
            owner.visit("/my/settings");
            assertThat(notice).containsText("torna indietro");
            owner.look("account-bounce-it");
            owner.visit("/my/badges");
            assertThat(owner.page().locator("#dead-contact a"))
                    .hasAttribute("href", "/my/addresses");
            owner.look("badges-dead-contact-it");
            writesToAnotherAddress(owner);
            owner.visit("/my/settings");

            choosesAnotherPasswordByMail(owner);
            owner.visit("/my/settings");
            assertThat(notice).hasCount(0);
        }
    }

    private void writesToAnotherAddress(Visitor owner) {
        var page = owner.page();
        var alive = Exams.address();
        page.click("#dead-contact a");
        page.fill("#address", alive);
        page.click("#go");
        page.fill("#code", server.mails().awaitLink(alive, "/addresses/confirm").code());
        page.click("#go");
        owner.visit("/my/badges");
        assertThat(page.locator("#dead-contact a")).containsText(alive);
        owner.look("badges-dead-contact-and-another-it");
        page.click("#dead-contact a");
        page.click("#contact");
        owner.visit("/my/badges");
        assertThat(page.locator("#dead-contact")).hasCount(0);
    }

    private void mailComesBack(Visitor staff) {
        staff.visit("/console/earners");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        server.mails().stop();
        try (var refusing = new NoSuchMailbox(server.mails().port())) {
            new Exams(server.api()).pass(address, "it", Exams.FIRST);
            staff.visit("/console/earners");
            staff.page().fill("#email", address);
            staff.page().click("form.card button");
            staff.page().waitForURL("**/console/earners/*");
            Await.until("the mail to be refused", refusing::hasRefused);
            Await.until("the console to tell", () -> isTold(staff));
        } finally {
            server.mails().start();
        }
    }

    private static boolean isTold(Visitor staff) {
        staff.page().reload();
        return staff.page().locator(".facts").innerText().contains(COMES_BACK);
    }

    private void choosesAnotherPasswordByMail(Visitor owner) {
        owner.page().click(".notice.warn a");
        owner.page().fill("#address", address);
        owner.page().click("#go");
        owner.visit(server.mails().awaitLink(address, "/password/reset").link("/password/reset"));
        owner.page().fill("#password", "quattro parole del tutto nuove");
        owner.page().click("#go");
        owner.page().waitForURL("**/my/settings");
    }
}
