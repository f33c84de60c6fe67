package org.distintivo.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.distintivo.notification.Exams;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People look for openings, and holders for those that their badges fit. */
@OnPostgres
class JobsPagesIT {

    private final TestServer server = TestServer.of(Database.POSTGRES);

    /** Letters that stand in the openings of one test alone. */
    private final String word = "qwv" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final String source = "pages-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void openings() {
        var postings = new ArrayList<String>();
        for (int i = 0; i < 24; i++) {
            postings.add(posting(i));
        }
        server.api()
                .post(
                        "/api/v1/job-postings?source=" + source,
                        "[" + String.join(",", postings) + "]")
                .ok();
        Await.until(
                "the openings are found",
                () ->
                        server.api()
                                        .get("/api/v1/jobs?limit=100&q=" + word)
                                        .object()
                                        .getJsonArray("jobs")
                                        .size()
                                == 24);
    }

    @Test
    void somebody_looks_for_a_job_and_comes_to_its_page() {
        try (var reader = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            reader.visit("/jobs");
            reader.page().fill("#q", word + " reti");
            reader.page().click("#search");
            assertThat(reader.page().locator("#count")).hasText("24 offerte");
            assertThat(reader.page().locator("#jobs > li")).hasCount(20);
            reader.look("jobs-it");
            reader.page().click("#next");
            assertThat(reader.page().locator("#jobs > li")).hasCount(4);

            reader.visit("/jobs?q=" + word + "&near=Como+" + word + "&km=10&country=IT");
            assertThat(reader.page().locator("#near-understood")).containsText("Como " + word);
            assertThat(reader.page().locator("#chosen li")).hasCount(2);
            reader.look("jobs-near-it");
            reader.page().locator("#jobs h3 a").first().click();
            assertThat(reader.page().locator("#pay")).containsText("40.000");
            assertThat(reader.page().locator("#original"))
                    .hasAttribute("rel", "noopener noreferrer nofollow");
            reader.look("job-it");
        }
        try (var reader = new Visitor(server, Locale.ENGLISH, Device.DESKTOP, ColorScheme.DARK)) {
            reader.visit("/jobs?near=Nowhere+" + word + "&km=25");
            assertThat(reader.page().locator("#near-error")).isVisible();
            reader.look("jobs-error-en");
            reader.visit("/jobs?q=" + word + "&language=ja");
            assertThat(reader.page().locator("#jobs > li")).hasCount(0);
            reader.look("jobs-none-en");
            reader.visit("/jobs?q=" + word);
            var job = reader.page().locator("#jobs h3 a").first().getAttribute("href");
            withdraw();
            reader.visit(job);
            assertThat(reader.page().locator("#closed")).isVisible();
            reader.look("job-closed-en");
        }
    }

    @Test
    void a_holder_sees_which_openings_fit_the_badges_and_why() throws SQLException {
        var address = Exams.address();
        new Exams(server.api()).pass(address, "en", Exams.FIRST);
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            server.mails().awaitLink(address, "/claim/");
            holder.signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
            holder.visit("/my/badges");
            holder.page().locator("button[name=accept]").first().click();
            nameSkill();

            holder.visit("/jobs?q=" + word);
            holder.page().click("#match");
            assertThat(holder.page().locator("#jobs > li")).hasCount(3);
            assertThat(holder.page().locator(".reasons").first()).containsText("weaving " + word);
            assertThat(holder.page().locator(".reasons").first()).containsText("You have shown it");
            holder.look("jobs-match-en");
            holder.page().locator("#jobs h3 a").first().click();
            assertThat(holder.page().locator("#skills")).containsText("another name of it");
            holder.look("job-match-en");
        }
        try (var stranger = new Visitor(server, Locale.forLanguageTag("ar"), Device.PHONE)) {
            stranger.visit("/jobs?q=" + word);
            stranger.look("jobs-ar");
            stranger.page().click("#match");
            assertThat(stranger.page().url()).contains("/signin?to=");
        }
    }

    /** Lets three of the openings name a skill of the exam, as the matching would. */
    private void nameSkill() throws SQLException {
        var id = 9_000_000_000L + LocalDate.now().toEpochDay();
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into taxonomy values ("
                            + id
                            + ", 1, '"
                            + source
                            + "', 'Test', '1', 'CC0', '', '', 'en', 'ACTIVE', 99, false, 1, 0, 1,"
                            + " now())");
            statement.execute(
                    "insert into skill values ("
                            + id
                            + ", 1, 'sk-"
                            + source
                            + "', "
                            + id
                            + ", 'urn:1', 'KNOWLEDGE', 'en', 'Weaving', '', '', null)");
            statement.execute(
                    "insert into achievement_skill values ('EXAM', '"
                            + Exams.FIRST
                            + "', "
                            + id
                            + ", 'LABEL', 'Weaving')");
            statement.execute(
                    "insert into posting_skill select id, "
                            + id
                            + ", 'ALTERNATIVE_LABEL', 'weaving "
                            + word
                            + "' from job_posting where source = '"
                            + source
                            + "' and identifier in ('1', '2', '3')");
        }
    }

    private void withdraw() {
        for (int i = 0; i < 24; i++) {
            server.api().delete("/api/v1/job-postings/" + source + "/" + i).status(204);
        }
    }

    private String posting(int number) {
        return """
        {"@type":"JobPosting","identifier":"%d","title":"Ingegnere %s","datePosted":"%s",
         "hiringOrganization":{"name":"Łukasz Nuñez-Ó Briain van der Westerlingen S.p.A."},
         "description":"<p>Cerchiamo una persona che si occupi della nostra rete e dei sistemi.</p>",
         "employmentType":"FULL_TIME","inLanguage":"it","url":"https://jobs.example/%d",
         "jobLocation":{"address":{"addressLocality":"Como %s","addressRegion":"Lombardia",
           "addressCountry":"IT"},"geo":{"latitude":45.81,"longitude":9.08}},
         "baseSalary":{"currency":"EUR","value":{"value":40000,"unitText":"YEAR"}}}"""
                .formatted(number, word, LocalDate.now().minusDays(number), number, word);
    }
}
