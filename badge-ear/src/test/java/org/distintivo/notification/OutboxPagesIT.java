package org.distintivo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.Map;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** Staff look at the outbox: with a mail server, and without one on the own machine. */
class OutboxPagesIT {

    private final String address = Exams.address();

    @Test
    void staff_see_what_became_of_a_mail_and_never_its_secret() {
        var server = TestServer.of(Database.H2);
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
        var secret = server.mails().await(address).link("/claim/").replaceFirst(".*/", "");

        try (var staff = staff(server, Locale.ENGLISH, Device.DESKTOP, ColorScheme.LIGHT)) {
            openMail(staff, "Badges are waiting");
            staff.look("console-mail-sent-en");

            assertThat(staff.page().locator("main").innerText())
                    .contains(address, "A badge is waiting for you", server.baseUrl() + "/claim/…");
            assertThat(staff.page().content()).doesNotContain(secret);
        }
    }

    @Test
    void while_the_mail_server_is_away_staff_call_a_mail_off_and_have_it_sent_after_all() {
        var server = TestServer.of(Database.H2);
        server.mails().stop();
        try (var staff = staff(server, Locale.ENGLISH, Device.DESKTOP, ColorScheme.LIGHT)) {
            new Exams(server.api()).pass(address, "en", Exams.FIRST);
            openMail(staff, "Badges are waiting");
            isToldOnTheFirstPage(staff);
            openMail(staff, "Badges are waiting");

            press(staff, "#cancel", "Called off.");
            press(staff, "#retry", "Queued.");
            server.mails().start();

            assertThat(server.mails().await(address).subject()).contains("waiting for you");
        } finally {
            server.mails().start();
        }
    }

    @Test
    void whoever_wants_no_more_mail_is_left_in_peace_and_finds_the_badge_waiting() {
        var server = TestServer.of(Database.H2);
        var exams = new Exams(server.api());
        exams.pass(address, "it", Exams.FIRST);
        var link = server.mails().await(address).link("/mail/off/");
        try (var reader = new Visitor(server, Locale.ITALIAN, Device.PHONE, ColorScheme.DARK);
                var staff = staff(server, Locale.ENGLISH, Device.PHONE, ColorScheme.LIGHT)) {
            reader.visit(link);
            reader.look("mail-refusal-it");
            reader.page().click("#refusal button");
            assertThat(reader.page().locator("h1").innerText()).startsWith("Non ricevi più");
            reader.look("mail-refused-it");

            exams.pass(address, "it", Exams.SECOND);
            openNotWanted(staff);
            staff.look("console-mail-not-wanted-en");
            assertThat(staff.page().locator("main").innerText())
                    .contains("Nothing is lost")
                    .doesNotContain("Send now");

            reader.signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
            assertThat(reader.page().locator("main").innerText()).contains(Exams.SECOND);
            choosesMail(reader);
        }
        exams.pass(address, "it", Exams.THIRD);
        assertThat(server.mails().await(address, it -> it.subject().contains(Exams.THIRD)).text())
                .contains("/mail/off/");
    }

    /** By the keyboard alone, from the settings. */
    private static void choosesMail(Visitor reader) {
        reader.visit("/my/settings");
        reader.look("settings-it");
        reader.page().locator("#mail a").press("Enter");
        reader.page().waitForURL("**/my/settings/mail");
        reader.look("settings-mail-it");
        var again = reader.page().locator("button[name=resume][value=WAITING]");
        again.press("Enter");
        assertThat(reader.page().locator("[role=status]").innerText()).startsWith("Fatto.");
        reader.page().click("button[name=refuse][value=REMINDER]");
        assertThat(reader.page().locator("button[name=resume]").count()).isEqualTo(1);
        reader.look("settings-mail-changed-it");
    }

    private void openNotWanted(Visitor staff) {
        var row =
                staff.page()
                        .locator("tr", hasAddress())
                        .filter(new Locator.FilterOptions().setHasText("Not wanted"));
        Await.until(
                "the mail that is not wanted",
                () -> {
                    staff.visit("/console/mail");
                    return row.count() == 1;
                });
        row.locator("a").click();
        assertThat(staff.page().locator("h1").innerText()).isEqualTo("Badges are waiting");
    }

    private static void isToldOnTheFirstPage(Visitor staff) {
        Await.until(
                "the first page to tell",
                () -> {
                    staff.visit("/console");
                    var told = staff.page().locator("main").innerText();
                    return told.matches("(?s).*waits? for the mail server.*");
                });
    }

    private static void press(Visitor staff, String button, String outcome) {
        staff.page().locator(button).click();
        assertThat(staff.page().locator("[role=status]").innerText()).startsWith(outcome);
    }

    @Test
    void who_tries_the_product_without_a_mail_server_reads_the_mail_and_follows_its_link() {
        var settings = Map.of("BADGE_SMTP_HOST", "", "BADGE_RUN_PROFILE", "true");
        var server = TestServer.own("kept", Database.H2, settings).start();
        new Exams(server.api()).pass(address, "it", Exams.FIRST);

        try (var staff = staff(server, Locale.ITALIAN, Device.PHONE, ColorScheme.DARK)) {
            openMail(staff, "Badge in attesa");
            staff.look("console-mail-kept-it");

            var link = staff.page().locator("a[href*='/claim/']").getAttribute("href");
            assertThat(link).matches(server.baseUrl() + "/claim/[\\w-]{43}");
        } finally {
            server.stop();
        }
    }

    private static Visitor staff(
            TestServer server, Locale language, Device device, ColorScheme colors) {
        var staff = new Visitor(server, language, device, colors);
        staff.visit("/console/mail");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        staff.visit("/console/mail?lang=" + language.getLanguage());
        return staff;
    }

    /** The newest mail of the list, as soon as it has been dealt with. */
    private void openMail(Visitor staff, String about) {
        var row = staff.page().locator("tr", hasAddress());
        Await.until(
                "the mail in the list",
                () -> {
                    staff.visit("/console/mail");
                    return row.count() == 1
                            && row.innerText()
                                    .matches("(?s).*(Sent|could not be reached|Conservata).*");
                });
        staff.look("console-mail-list-" + staff.page().locator("html").getAttribute("lang"));
        assertThat(row.innerText()).contains(Exams.title(Exams.FIRST));
        row.locator("a").click();
        assertThat(staff.page().locator("h1").innerText()).isEqualTo(about);
    }

    private LocatorOptions hasAddress() {
        return new LocatorOptions().setHasText(address);
    }
}
