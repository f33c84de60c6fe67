package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Locale;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** People who run the program pass exams too, and claim their badges like everybody else. */
class StaffBadgesIT {

    private final TestServer server = TestServer.of(Database.H2);

    @Test
    void staff_who_pass_an_exam_claim_the_badge_with_their_own_account() {
        var address = TestServer.ADMIN_EMAIL;
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
        try (var admin = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            admin.visit(server.mails().awaitLink(address, "/claim/").link("/claim/"));
            admin.page().click("section.card a.button");
            admin.signIn(address, TestServer.ADMIN_PASSWORD);
            admin.page().waitForURL("**/claim/*");
            admin.look("claim-staff");
            assertThat(admin.page().isVisible("button[name=accept]")).isFalse();

            admin.page().click("section.card a.button");
            admin.look("join");
            admin.page().check("#consent");
            admin.page().click("#go");
            admin.page().fill("#code", server.mails().awaitLink(address, "/signup/confirm").code());
            admin.page().click("#go");

            admin.page().waitForURL("**/claim/*");
            admin.page().click("button[name=accept]");
            admin.page().waitForURL("**/my/badges/*");
            var badge = admin.page().url().replaceFirst(".*/", "");
            assertThat(admin.visit("/console").status()).isEqualTo(200);
            assertThat(admin.visit("/my/badges").status()).isEqualTo(200);
            whatTheyDoByHandIsRecorded(admin, badge);
            theLastOfThemIsNotErased(admin);
        }
    }

    private static void theLastOfThemIsNotErased(Visitor admin) {
        admin.visit("/my/data/erase");
        admin.page().click("#ask");
        PlaywrightAssertions.assertThat(admin.page().locator("main"))
                .containsText("last account that can run the program");
        admin.look("erase-last-staff");
        assertThat(admin.visit("/console").status()).isEqualTo(200);
    }

    private static void whatTheyDoByHandIsRecorded(Visitor admin, String badge) {
        admin.visit("/console/badges/" + badge);
        admin.page().click("#suspend");
        admin.page().click("#reinstate");
        var history = admin.page().locator("#history li");
        PlaywrightAssertions.assertThat(history).hasCount(2);
        assertThat(history.allInnerTexts()).allMatch(it -> it.contains(TestServer.ADMIN_EMAIL));
    }
}
