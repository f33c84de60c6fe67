package org.distintivo.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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

/** Staff hand in feeds of postings, see what was put aside, and decide about one that lost much. */
@OnPostgres
class PostingsConsoleIT {

    private final TestServer server = TestServer.of(Database.POSTGRES);
    private final String source = "board-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void staff_hand_in_a_feed_and_decide_about_one_that_lost_much() {
        try (var staff = signedIn(Locale.ITALIAN, Device.PHONE)) {
            staff.visit("/console/postings");
            staff.look("postings-before-it");
            staff.page().click("#send");
            assertThat(staff.page().locator("#source-error")).isVisible();
            assertThat(staff.page().locator("#file-error")).isVisible();
            staff.look("postings-error-it");

            handIn(staff, "id,title,dateposted\n" + rows(24) + "x,Admin,1970-01-01\n");
            assertThat(staff.page().locator("#received")).hasText("25");
            assertThat(staff.page().locator("tbody tr")).containsText("1970-01-01");
            staff.look("postings-feed-it");

            handIn(staff, "id,title,dateposted\n" + rows(5));
            assertThat(staff.page().locator("#held")).isVisible();
            staff.look("postings-held-it");
            staff.page().click("#take");
            assertThat(staff.page().locator("#history li")).hasCount(1);
            assertThat(staff.page().locator("#held")).hasCount(0);
            staff.look("postings-taken-it");
        }
        try (var staff = signedIn(Locale.ENGLISH, Device.DESKTOP)) {
            staff.visit("/console/postings");
            assertThat(staff.page().locator("tbody tr").first()).containsText(source);
            staff.look("postings-list-en");
        }
    }

    private void handIn(Visitor staff, String rows) {
        staff.visit("/console/postings");
        staff.page().fill("#source", source);
        var bytes = rows.getBytes(StandardCharsets.UTF_8);
        staff.page().setInputFiles("#file", new FilePayload("feed.csv", "text/csv", bytes));
        staff.page().check("#whole");
        staff.page().click("#send");
        staff.page().waitForURL("**/console/postings/*");
        Await.until(
                "the feed of " + source,
                () -> {
                    staff.page().reload();
                    return staff.page().locator("#feed[data-live=false]").count() == 1;
                });
    }

    private String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> it + ",Cloud operator " + it + ",\n")
                .collect(Collectors.joining());
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
