package org.distintivo.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.distintivo.notification.Exams;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What postings say about certifications: worked out, told, and led back to the postings. */
@OnPostgres
@TestInstance(Lifecycle.PER_CLASS)
class InsightsIT {

    private final TestServer server = TestServer.of(Database.POSTGRES);
    private final Api api = server.api();
    private final Market market = new Market(server);

    private String cloud;
    private JsonObject insight;

    @BeforeAll
    void fill() throws SQLException {
        cloud = market.code("CLOUD");
        market.skills(List.of("cloud", "data", "linux"));
        market.catalog();
        var all = new ArrayList<JsonObject>();
        for (int i = 0; i < 12; i++) {
            var employer = i % 3 == 0 ? "Initech S.r.l." : "ACME S.p.A.";
            var title = i % 2 == 0 ? "Cloud Engineer" : "Cloud engineer (m/w/d)";
            var skills = i < 6 ? List.of("cloud", "linux") : List.of("cloud");
            all.add(market.posting("c" + i, title, employer, 40_000 + 1_000 * i, skills));
        }
        for (int i = 0; i < 3; i++) {
            all.add(
                    market.posting(
                            "d" + i, "Data analyst " + i, "Umbrella", null, List.of("data")));
        }
        market.state("CC BY 4.0");
        market.send(all);
        market.withdraw("c11");
        market.insight("certifications/" + market.code("DATA"), 3);
        market.insight("skills/" + market.skill("linux"), 6);
        market.insight("exams/" + market.code("E-CLOUD"), 11);
        insight = market.insight("certifications/" + cloud, 11);
    }

    @Test
    void every_number_is_that_of_the_postings_that_were_sent() {
        assertThat(insight.getJsonObject("achievement").getString("code")).isEqualTo(cloud);
        assertThat(insight.getJsonObject("postings").getInt("open")).isEqualTo(11);
        var trend = insight.getJsonObject("postings").getJsonArray("trend");
        assertThat(trend).hasSize(12);
        assertThat(trend.getJsonObject(11).getInt("count")).isEqualTo(12);
        assertThat(Market.names(insight, "employers"))
                .containsExactly("ACME S.p.A. 7", "Initech S.r.l. 4");
        assertThat(Market.names(insight, "titles")).containsExactly("Cloud Engineer 11");
        var place = insight.getJsonArray("places").getJsonObject(0);
        assertThat(place.getString("country")).isEqualTo("IT");
        assertThat(place.getInt("count")).isEqualTo(11);
        var skill = insight.getJsonArray("skills").getJsonObject(0);
        assertThat(skill.getString("label")).isEqualTo(market.label("linux"));
        assertThat(skill.getInt("count")).isEqualTo(6);
        assertThat(skill.get("lift").getValueType()).isEqualTo(JsonValue.ValueType.NUMBER);
        assertThat(insight.isNull("reason")).isTrue();
    }

    @Test
    void pay_is_told_with_its_number_and_source() {
        var pay = insight.getJsonObject("salaries");

        assertThat(pay.getString("currency")).isEqualTo("EUR");
        assertThat(pay.getString("period")).isEqualTo("YEAR");
        assertThat(pay.getInt("n")).isEqualTo(11);
        assertThat(pay.getInt("p50")).isEqualTo(45_000);
        assertThat(pay.getInt("p10")).isEqualTo(41_000);
        assertThat(pay.getInt("p90")).isEqualTo(49_000);
        var source = pay.getJsonArray("sources").getJsonObject(0);
        assertThat(source.getString("name")).isEqualTo(market.source());
        assertThat(source.getString("licence")).isEqualTo("CC BY 4.0");
        assertThat(source.getInt("n")).isEqualTo(11);
    }

    @Test
    void filters_choose_a_part_of_the_market() {
        var path = "/api/v1/insights/certifications/" + cloud;

        var lazio = api.get(path + "?country=it&region=LAZIO&months=3").ok().object();
        assertThat(lazio.getJsonObject("postings").getInt("open")).isEqualTo(11);
        assertThat(lazio.getJsonObject("postings").getJsonArray("trend")).hasSize(3);
        var italy = api.get(path + "?country=IT").ok().object();
        assertThat(italy.getJsonArray("places").getJsonObject(0).getString("region"))
                .isEqualTo("Lazio");
        var germany = api.get(path + "?country=DE").ok().object();
        assertThat(germany.getJsonObject("postings").getInt("open")).isZero();
        assertThat(germany.getString("reason")).isEqualTo("too-few");
        var dollars = api.get(path + "?currency=USD").ok().object();
        assertThat(dollars.isNull("salaries")).isTrue();
        assertThat(dollars.getString("reason")).isEqualTo("too-few");
    }

    @Test
    void fewer_than_five_postings_give_no_figure_but_the_count() {
        var data = api.get("/api/v1/insights/certifications/" + market.code("DATA")).object();

        assertThat(data.getJsonObject("postings").getInt("open")).isEqualTo(3);
        assertThat(data.getJsonObject("postings").isNull("trend")).isTrue();
        for (var member : List.of("employers", "titles", "places", "skills", "salaries")) {
            assertThat(data.isNull(member)).as(member).isTrue();
        }
        assertThat(data.getString("reason")).isEqualTo("too-few");
    }

    @Test
    void what_cannot_be_answered_is_refused_with_a_code() {
        var path = "/api/v1/insights/certifications/" + cloud;

        api.get(path + "?country=Italy").problem(400, "insight-filter");
        api.get(path + "?region=Lazio").problem(400, "insight-filter");
        api.get(path + "?months=0").problem(400, "insight-filter");
        api.get(path + "?currency=euro").problem(400, "insight-filter");
        api.get(path + "?contry=IT").problem(400, "unknown-parameter");
        api.get("/api/v1/insights/certifications/none").problem(404, "achievement-unknown");
        api.get("/api/v1/insights/skills/none").problem(404, "insight-unknown");
        api.anonymous().get(path).problem(401, "credentials-missing");
    }

    @Test
    void a_skill_and_an_exam_have_figures_too() {
        var skill = api.get("/api/v1/insights/skills/" + market.skill("linux")).ok().object();
        assertThat(skill.getJsonObject("skill").getString("label"))
                .isEqualTo(market.label("linux"));
        assertThat(skill.getJsonObject("postings").getInt("open")).isEqualTo(6);
        var exam = api.get("/api/v1/insights/exams/" + market.code("E-CLOUD")).ok().object();
        assertThat(exam.getJsonObject("achievement").getString("kind")).isEqualTo("exam");
        assertThat(exam.getJsonObject("postings").getInt("open")).isEqualTo(11);
    }

    @Test
    void the_page_leads_from_each_figure_to_its_postings_and_to_a_file() {
        try (var reader = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            reader.visit("/insights/certifications/" + cloud);
            reader.look("insights-en");
            follow(reader, "a:text-is('ACME S.p.A.')", 7);
            reader.look("insights-postings-en");
            follow(reader, "a:text-is('Cloud Engineer')", 11);
            follow(reader, ".headline a >> nth=0", 11);
            follow(reader, "section:has(#pay-heading) .actions a >> nth=0", 11);
            reader.page().click("section:has(#trend-heading) summary");
            follow(reader, "section:has(#trend-heading) tr:last-child a", 12);
            var file = reader.download(() -> reader.page().click("section:has(#employers) p a"));
            assertThat(read(file))
                    .startsWith("employer,count,as_of,open_postings,fictional\r\n")
                    .contains("\"ACME S.p.A.\",7,");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All postings of a figure are on one page here. */
    private void follow(Visitor reader, String link, int count) {
        reader.page().locator(link).first().click();
        PlaywrightAssertions.assertThat(reader.page().locator("#postings > li")).hasCount(count);
        reader.visit("/insights/certifications/" + cloud);
    }

    @Test
    void the_page_is_read_in_other_languages_and_without_enough_postings() {
        var path = "/insights/certifications/";
        try (var reader = new Visitor(server, Locale.ITALIAN, Device.PHONE, ColorScheme.DARK)) {
            reader.visit(path + cloud + "?country=IT&months=24");
            reader.look("insights-it");
            reader.visit(path + market.code("DATA"));
            reader.look("insights-few-it");
            reader.visit(path + cloud + "?country=Italy");
            PlaywrightAssertions.assertThat(reader.page().locator(".notice.warn")).isVisible();
            assertThat(reader.visit("/insights/nothing/" + cloud).status()).isEqualTo(404);
        }
        try (var reader = new Visitor(server, Locale.forLanguageTag("ar"), Device.DESKTOP)) {
            reader.visit(path + cloud);
            reader.look("insights-ar");
        }
    }

    @Test
    void a_holder_sees_what_all_badges_are_worth_and_what_would_add_most() {
        var address = Exams.address();
        var taken = Instant.now().truncatedTo(ChronoUnit.DAYS).toString().substring(0, 10);
        api.post(
                        "/api/v1/exam-results",
                        ("[{\"externalId\":\"%s\",\"exam\":\"%s\",\"takenOn\":\"%s\",\"outcome\":"
                                        + "\"pass\",\"candidate\":{\"email\":\"%s\"}}]")
                                .formatted(address, market.code("E-CLOUD"), taken, address))
                .ok();
        try (var holder = new Visitor(server, Locale.ENGLISH, Device.DESKTOP)) {
            holder.signUp(address, "Ada Rossi");
            holder.visit("/my/insights");
            holder.look("my-insights-empty-en");
            holder.visit("/my/badges");
            holder.page().locator("button[name=accept]").first().click();
            holder.visit("/my/insights");
            PlaywrightAssertions.assertThat(holder.page().locator(".headline dd").first())
                    .hasText("11");
            PlaywrightAssertions.assertThat(holder.page().locator("section.offer"))
                    .containsText("Certified DATA: 3 more openings");
            holder.look("my-insights-en");
            holder.page().locator(".headline a").first().click();
            PlaywrightAssertions.assertThat(holder.page().locator("#postings > li")).hasCount(11);
            holder.look("my-insights-postings-en");
        }
    }
}
