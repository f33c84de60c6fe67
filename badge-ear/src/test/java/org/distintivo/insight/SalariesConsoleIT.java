package org.distintivo.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** Staff bring exchange rates in, and see what postings advertise and what is left out of that. */
@OnPostgres
class SalariesConsoleIT {

    private final TestServer server = TestServer.of(Database.POSTGRES);
    private final LocalDate today = LocalDate.now();

    @Test
    void staff_bring_rates_in_and_pay_is_worked_out_anew() {
        post();
        try (var staff = signedIn(Locale.GERMAN, Device.PHONE)) {
            staff.visit("/console/salaries");
            staff.page().fill("#base", "EUR");
            staff.page().click("#send");
            assertThat(staff.page().locator("#source-error")).isVisible();
            handIn(staff, "currency,date,rate\nUSD," + today.plusYears(9) + ",1.1\n");
            assertThat(staff.page().locator("#file-error")).isVisible();
            staff.look("salaries-error-de");

            handIn(staff, "currency,date,rate\nUSD," + today.minusDays(9) + ",1.25\n");
            assertThat(staff.page().locator("#rates")).containsText("1.25");
            assertThat(staff.page().locator("#uploads tr")).hasCount(1);
            assertThat(staff.page().locator("#history li")).hasCount(1);
            Await.until("the dollars are converted", () -> isConverted(staff));
            staff.look("salaries-de");
        }
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            staff.visit("/console/salaries/left-out");
            assertThat(staff.page().locator("tbody")).containsText("Too little for a year");
            staff.look("salaries-left-out-en");
        }
    }

    private static boolean isConverted(Visitor staff) {
        staff.page().reload();
        var median = staff.page().locator("#median");
        return median.count() == 1 && median.textContent().contains("EUR");
    }

    private void handIn(Visitor staff, String table) {
        staff.page().fill("#base", "EUR");
        staff.page().fill("#source", "Tests");
        var bytes = table.getBytes(StandardCharsets.UTF_8);
        staff.page().setInputFiles("#file", new FilePayload("rates.csv", "text/csv", bytes));
        staff.page().click("#send");
    }

    private void post() {
        var source = "pay-" + UUID.randomUUID().toString().substring(0, 8);
        var postings =
                IntStream.range(0, 12)
                        .mapToObj(it -> posting(source, it, it % 2 == 0 ? "EUR" : "USD", 40_000))
                        .collect(Collectors.joining(","));
        var slip = posting(source, 99, "EUR", 25);
        server.api()
                .post("/api/v1/job-postings?source=" + source, "[" + postings + "," + slip + "]")
                .ok();
    }

    private String posting(String employer, int number, String currency, int pay) {
        return """
        {"@type":"JobPosting","identifier":"%d","title":"Pay clerk %d","datePosted":"%s",
         "hiringOrganization":"%s","jobLocation":"Torino, Italia",
         "baseSalary":{"@type":"MonetaryAmount","currency":"%s",
          "value":{"@type":"QuantitativeValue","value":%d,"unitText":"YEAR"}}}"""
                .formatted(number, number, today.minusDays(1), employer, currency, pay);
    }

    private Visitor signedIn(Locale language, Device device) {
        var staff = new Visitor(server, language, device);
        staff.visit("/console");
        staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        staff.page().waitForURL("**/console");
        staff.visit("/console?lang=" + language.getLanguage());
        return staff;
    }
}
