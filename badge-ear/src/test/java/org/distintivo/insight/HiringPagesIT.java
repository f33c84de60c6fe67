package org.distintivo.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.UUID;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** How it looks where staff add an employer and its people post an opening. */
@OnPostgres
class HiringPagesIT {

    private final TestServer server = TestServer.of(Database.POSTGRES);
    private final EmployerSteps steps = new EmployerSteps(server);
    private final String name =
            "Società Łukasz & Ó Briain van der Westerlingen "
                    + UUID.randomUUID().toString().substring(0, 8);
    private final String address = EmployerSteps.anAddress();

    @Test
    void staff_add_an_employer_whose_person_posts_an_opening_on_a_phone() {
        try (var admin = new Visitor(server, Locale.ITALIAN, Device.PHONE, ColorScheme.DARK);
                var person = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            admin.visit("/signin?to=/console/employers");
            admin.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            admin.page().waitForURL("**/console/employers");
            add(admin);
            admin.page().fill("#address", address);
            admin.press("#invite");
            assertThat(admin.page().locator("#people")).containsText(address);
            admin.look("employer-it");

            person.visit(steps.link(address) + "&lang=it");
            person.look("employer-invitation-it");
            person.page().fill("#password", EmployerSteps.PASSWORD);
            person.page().click("#go");
            person.page().waitForURL("**/hiring");
            person.look("hiring-today-it");
            post(person);
            person.visit("/hiring/openings");
            person.look("hiring-openings-it");
            person.visit("/hiring/you");
            person.look("hiring-you-it");
            person.press("#leave");
            person.look("hiring-leave-it");

            admin.visit("/console/employers");
            admin.look("employers-it");
        }
    }

    private void add(Visitor admin) {
        admin.page().fill("#name", name);
        admin.page().fill("#mailbox", "jobs at example");
        admin.press("#go");
        admin.page().waitForSelector("#mailbox-error");
        admin.look("employer-refused-it");
        admin.page().fill("#mailbox", "jobs@example.org");
        admin.page().fill("#hook", "https://hr.example.org/applications");
        admin.press("#go");
        admin.page().waitForURL("**/console/employers/*");
        admin.press("#renew");
        assertThat(admin.page().locator("#secret")).isVisible();
        admin.look("employer-secret-it");
    }

    private void post(Visitor person) {
        person.press("#new");
        person.page().fill("#title", "Sistemista di rete");
        person.page().fill("#description", "Costruisci reti con noi, a Como e da casa.");
        person.page().fill("#least", "40000");
        person.press("#go");
        person.page().waitForSelector("#least-error");
        person.look("hiring-new-it");
        person.page().fill("#currency", "EUR");
        person.page().selectOption("#period", "YEAR");
        person.page().selectOption("#country", "IT");
        person.page().fill("#city", "Como");
        person.page().check("#remote");
        person.press("#go");
        person.page().waitForURL("**/hiring/openings/*");
        assertThat(person.page().locator("#state")).hasText("Aperta");
        person.look("hiring-opening-it");
        person.press("#public");
        assertThat(person.page().locator("#verified")).isVisible();
        person.look("hiring-public-it");
    }
}
