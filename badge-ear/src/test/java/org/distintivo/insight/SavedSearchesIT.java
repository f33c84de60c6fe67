package org.distintivo.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.distintivo.notification.Exams;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.Mail;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.Test;

/** A person keeps searches and is told of new openings once, until the link in a mail ends it. */
@OnPostgres
class SavedSearchesIT {

    private final TestServer server = TestServer.of(Database.POSTGRES);
    private final String word = "qsv" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String source = "kept-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void new_openings_are_told_once_and_the_link_in_the_mail_ends_that() throws SQLException {
        var address = Exams.address();
        try (var person = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            new Exams(server.api()).pass(address, "it", Exams.FIRST);
            server.mails().awaitLink(address, "/claim/");
            person.signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
            person.visit("/my/searches");
            person.look("searches-none-it");
            keep(person);
            person.look("searches-it");

            post("1");
            awaitFound(1);
            comeDue();
            Await.until("the first mail", () -> mails(address).size() == 1);
            post("2");
            awaitFound(2);
            comeDue();
            Await.until("the second mail", () -> mails(address).size() == 2);
            assertThat(mails(address).get(1).text().split("/jobs/")).hasSize(2);

            end(mails(address).get(0).link("/mail/off/"));
            post("3");
            awaitFound(3);
            comeDue();
            Await.until("the search has told", this::isTold);
            assertThat(mails(address)).hasSize(2);

            person.visit("/my/searches");
            person.page().click("button[name=never]");
            assertThat(person.page().locator("main")).containsText("Nessun’altra e-mail");
            person.page().click("button[name=remove]");
            assertThat(person.page().locator("main section.card")).hasCount(0);
        }
    }

    private void keep(Visitor person) {
        person.visit("/jobs?q=" + word);
        person.page().click("#keep");
        person.page().waitForURL("**/my/searches/new?*");
        person.page().fill("#name", " ");
        person.page().click("input[id=keep], button[id=keep]");
        assertThat(person.page().locator("#name-error")).isVisible();
        person.look("search-new-it");
        person.page().fill("#name", "Rete <b> " + word);
        person.page().selectOption("#digest", "DAILY");
        person.page().click("input[id=keep], button[id=keep]");
        person.page().waitForURL("**/my/searches");
        assertThat(person.page().locator("main section.card")).containsText("Rete <b> " + word);
    }

    /** One click, without signing in. */
    private void end(String link) {
        var browser = new FormBrowser(server.baseUrl()).withoutCookies();
        browser.visit(link).submit("refusal", Map.of("refuse", "yes")).follow();
    }

    private List<Mail> mails(String address) {
        return server.mails().to(address).stream()
                .filter(it -> it.text().contains("/jobs/"))
                .toList();
    }

    private boolean isTold() {
        try (var connection = server.database();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from saved_search where query like '%"
                                        + word
                                        + "%' and told_at > now() at time zone 'UTC'"
                                        + " - interval '1 hour'")) {
            rows.next();
            return rows.getInt(1) == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if a day had gone by: what came just now an hour ago, what came before long ago. */
    private void comeDue() throws SQLException {
        var ours =
                " and posting_id in (select id from job_posting where source = '" + source + "')";
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "update searched_posting set first_seen_at = first_seen_at - interval '30 hours'"
                            + " where first_seen_at < now() at time zone 'UTC'"
                            + " - interval '10 minutes'"
                            + ours);
            statement.execute(
                    "update searched_posting set first_seen_at = first_seen_at - interval '1 hour'"
                            + " where first_seen_at > now() at time zone 'UTC'"
                            + " - interval '10 minutes'"
                            + ours);
            statement.execute(
                    "update saved_search set told_at = now() at time zone 'UTC'"
                            + " - interval '25 hours' where query like '%"
                            + word
                            + "%'");
            connection.commit();
        }
    }

    private void post(String id) {
        var posting =
                "[{\"@type\":\"JobPosting\",\"identifier\":\""
                        + id
                        + "\",\"title\":\"Operatore "
                        + word
                        + "\",\"datePosted\":\""
                        + LocalDate.now()
                        + "\"}]";
        server.api().post("/api/v1/job-postings?source=" + source, posting).ok();
    }

    private void awaitFound(int count) {
        Await.until(
                count + " openings are found",
                () ->
                        server.api()
                                        .get("/api/v1/jobs?q=" + word)
                                        .object()
                                        .getJsonArray("jobs")
                                        .size()
                                == count);
    }
}
