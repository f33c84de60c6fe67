package org.distintivo.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** Staff bring statistics of wages in, read what they say and do not say, and remove them. */
@OnPostgres
class WagesConsoleIT {

    private static final String HEADER =
            "AREA,AREA_TITLE,AREA_TYPE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_MEAN,A_PCT10,A_PCT25,"
                    + "A_MEDIAN,A_PCT75,A_PCT90\n";
    private static final String DOCTORS =
            "99,U.S.,1,29-1211,Anesthesiologists,detailed,31130,331190,112930,212650,#,#,#\n";
    private static final String DEVELOPERS =
            "99,U.S.,1,15-1252,Software Developers,detailed,1656880,144570,79850,103050,133080,169000,*\n";

    private final TestServer server = TestServer.of(Database.POSTGRES);

    @Test
    void staff_bring_a_statistic_in_and_what_is_no_number_is_none() {
        try (var staff = signedIn(Locale.ITALIAN, Device.PHONE)) {
            handIn(staff, "wages.csv", HEADER + DOCTORS);
            assertThat(staff.page().locator("#year-error")).isVisible();
            handIn(staff, "national_M2023_dl.csv", HEADER + DOCTORS.replace("112930", "lots"));
            assertThat(staff.page().locator("#file-error")).containsText("lots");
            staff.look("wages-error-it");

            handIn(staff, "national_M2023_dl.csv", HEADER + DOCTORS);
            staff.page().waitForURL("**/console/salaries/wages/*");
            assertThat(staff.page().locator("h1")).containsText("2023");
            assertThat(staff.page().locator("#wages")).containsText("sopra il massimo pubblicato");
            staff.look("wages-statistic-it");
        }
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            handIn(staff, "national_M2023_dl.csv", HEADER + DOCTORS + DEVELOPERS);
            staff.page().waitForURL("**/console/salaries/wages/*");
            assertThat(staff.page().locator("#wages tr")).hasCount(2);
            staff.page().fill("#q", "15-12");
            staff.page().click("#find");
            assertThat(staff.page().locator("#wages tr")).hasCount(1);
            assertThat(staff.page().locator("#wages")).containsText("not released");
            staff.look("wages-found-en");
            staff.visit("/console/salaries/wages");
            assertThat(staff.page().locator("#statistics tr")).hasCount(1);
            staff.page().click("#statistics a");
            staff.page().click("#remove");
            assertThat(staff.page().locator("#confirm")).isVisible();
            staff.look("wages-remove-en");
            staff.page().click("#remove");
            assertThat(staff.page().locator("#statistics")).hasCount(0);
            assertThat(staff.page().locator("#history li")).hasCount(3);
        }
    }

    private static void handIn(Visitor staff, String name, String table) {
        staff.visit("/console/salaries/wages");
        var bytes = table.getBytes(StandardCharsets.UTF_8);
        staff.page().setInputFiles("#file", new FilePayload(name, "text/csv", bytes));
        staff.page().click("#send");
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
