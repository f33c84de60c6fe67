package org.distintivo.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/**
 * Staff bring a taxonomy in, see first what it would change, find its skills in postings with the
 * reason, and correct what a wording means.
 */
@OnPostgres
class SkillsConsoleIT {

    private static final String HEADER = "id,label,alternatives,kind,broader\n";

    private final TestServer server = TestServer.of(Database.POSTGRES);

    /** Letters only, so that no other test's postings have the word. */
    private final String word =
            "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("abc");

    @Test
    void staff_bring_a_taxonomy_in_and_correct_what_a_wording_means() {
        postings();
        try (var staff = signedIn(Locale.ITALIAN, Device.PHONE)) {
            staff.visit("/console/taxonomies");
            staff.look("taxonomies-it");
            staff.page().click("#send");
            assertThat(staff.page().locator("#code-error")).isVisible();
            assertThat(staff.page().locator("#file-error")).isVisible();
            staff.look("taxonomies-error-it");

            handIn(staff, list("keeping", "b"));
            assertThat(staff.page().locator("#added")).hasText("2");
            assertThat(staff.page().locator("#asides tbody tr")).hasCount(2);
            staff.look("taxonomy-read-it");
            staff.page().click("#take");
            awaitState(staff, "#history li", 1);
            staff.look("taxonomy-taken-it");

            awaitPostings(staff, word + " keeping", "2");
            staff.look("skill-it");
            assertThat(staff.page().locator("#examples")).containsText(word + " keeping");

            staff.page().fill("#wording", " , ");
            staff.page().click("#means");
            assertThat(staff.page().locator("#wording-error")).isVisible();
            staff.page().fill("#wording", word + " care");
            staff.page().click("#means");
            assertThat(staff.page().locator("#corrections li")).hasCount(1);
            awaitPostings(staff, word + " keeping", "3");
            staff.look("skill-corrected-it");
        }
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            handIn(staff, list("keeping of all kinds", "c"));
            assertThat(staff.page().locator("#changed")).hasText("1");
            assertThat(staff.page().locator("#vanished")).hasText("1");
            staff.page().click("#take");
            awaitState(staff, "#history li", 1);

            awaitPostings(staff, word + " keeping of all kinds", "1");
            assertThat(staff.page().locator("#examples")).containsText(word + " care");
            staff.page().click("[name=undo]");
            assertThat(staff.page().locator("#corrections li")).hasCount(0);
            awaitPostings(staff, word + " keeping of all kinds", "0");
            staff.visit("/console/skills?q=" + word);
            staff.look("skills-found-en");
            staff.visit("/console/taxonomies");
            staff.look("taxonomies-en");
        }
    }

    /** One named well, one thing below itself, one without a label; of two the second goes. */
    private String list(String label, String second) {
        return HEADER
                + "a,%s %s,,knowledge,a\n%s,%s %s,,knowledge,\nx,,,,\n"
                        .formatted(word, label, second, word, second);
    }

    private void postings() {
        var rows =
                "id,title,description,skills\n"
                        + "1,Keeper,We want %s keeping here.,\n".formatted(word)
                        + "2,Keeper,,%s keeping\n".formatted(word)
                        + "3,Keeper,We want %s care.,\n".formatted(word);
        server.api()
                .post(
                        "/api/v1/job-postings/imports?source=" + word,
                        "text/csv",
                        rows.getBytes(StandardCharsets.UTF_8))
                .status(202);
    }

    private void handIn(Visitor staff, String rows) {
        staff.visit("/console/taxonomies");
        staff.page().fill("#code", word);
        staff.page().fill("#title", "Keeping");
        staff.page().fill("#release", "1");
        staff.page().fill("#licence", "CC0 1.0");
        var bytes = rows.getBytes(StandardCharsets.UTF_8);
        staff.page().setInputFiles("#file", new FilePayload("list.csv", "text/csv", bytes));
        staff.page().check("#whole");
        staff.page().click("#send");
        staff.page().waitForURL("**/console/taxonomies/*");
        awaitState(staff, "#waiting", 1);
    }

    private static void awaitState(Visitor staff, String selector, int count) {
        Await.until(
                selector,
                () -> {
                    staff.page().reload();
                    return staff.page().locator("#import[data-live=false]").count() == 1
                            && staff.page().locator(selector).count() == count;
                });
    }

    /** Postings are matched anew by a job. */
    private void awaitPostings(Visitor staff, String label, String count) {
        Await.until(
                label,
                () -> {
                    staff.visit("/console/skills?q=" + label.replace(" ", "+"));
                    var found = staff.page().locator("#found a");
                    return found.count() > 0 && opens(staff, found.first(), label, count);
                });
    }

    private static boolean opens(Visitor staff, Locator link, String label, String count) {
        if (!link.textContent().equals(label)) {
            return false;
        }
        link.click();
        return staff.page().locator("#postings").textContent().equals(count);
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
