package org.distintivo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import org.distintivo.notification.Exams;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The console's first page says in words what needs somebody, and offers the rest by task. */
class TodayIT {

    private final TestServer server = TestServer.of(Database.H2);

    @BeforeEach
    void give_staff_something_to_do() {
        new Exams(server.api()).pass(Exams.address(), "en", Exams.FIRST, Exams.SECOND);
        try (var staff = signedIn(Locale.ENGLISH, Visitor.Device.DESKTOP, ColorScheme.LIGHT)) {
            staff.visit("/console/imports");
            staff.page()
                    .setInputFiles(
                            "#file",
                            new FilePayload("notes.csv", "text/csv", new byte[] {'M', 'Z', 0}));
            staff.page().click("#send");
            Await.until(
                    "the import",
                    () -> {
                        staff.visit("/console");
                        return staff.page().locator(".todo li").count() > 0;
                    });
        }
    }

    @Test
    void today_speaks_of_tasks_and_people() {
        var first = Locale.ENGLISH;
        see(first, Visitor.Device.DESKTOP, ColorScheme.LIGHT, "What do you want to do?");
        see(first, Visitor.Device.PHONE, ColorScheme.DARK, "Find a person and their badges");
        see(Locale.ITALIAN, Visitor.Device.PHONE, ColorScheme.LIGHT, "Che cosa vuoi fare?");
        see(Locale.ITALIAN, Visitor.Device.DESKTOP, ColorScheme.DARK, "Rispondi alle domande");
        see(Locale.forLanguageTag("ar"), Visitor.Device.PHONE, ColorScheme.LIGHT, "ماذا تريد");
    }

    private void see(Locale language, Visitor.Device device, ColorScheme colors, String words) {
        try (var staff = signedIn(language, device, colors)) {
            staff.look("today-" + language + "-" + device + "-" + colors);
            assertThat(staff.page().textContent("main")).contains(words);
            assertThat(staff.page().locator("main table").count()).isZero();
            assertThat(staff.page().locator("main .tasks a").count()).isEqualTo(19);
            assertThat(staff.page().locator("main .news li").count()).isPositive();
        }
    }

    private Visitor signedIn(Locale language, Visitor.Device device, ColorScheme colors) {
        var staff = new Visitor(server, language, device, colors);
        staff.visit("/signin?to=/console");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        staff.page().waitForURL("**/console");
        return staff;
    }
}
