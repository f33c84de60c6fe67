package org.distintivo.insight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.distintivo.system.Api;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody finds openings, page by page, with the reason for each. */
@OnEachDatabase
class JobsIT {

    private static final String JOBS = "/api/v1/jobs";

    @Parameter Database database;

    /** A word that stands in the openings of one test alone. */
    private final String word = "zyx" + UUID.randomUUID().toString().substring(0, 8);

    private final String source = "jobs-" + word;
    private Api api;
    private Api stranger;

    @BeforeEach
    void server() {
        api = TestServer.of(database).api();
        stranger = TestServer.of(database).api().anonymous();
    }

    @Test
    void the_newest_come_first_and_pages_follow_one_another() {
        for (int i = 1; i <= 5; i++) {
            post(posting("n" + i, "Operator " + word, LocalDate.now().minusDays(i), ""));
        }
        await(5);

        var ids = new ArrayList<String>();
        var pages = 0;
        for (var next = ""; next != null && pages < 9; pages++) {
            var page = search("?q=" + word + "&limit=2" + next);
            page.getJsonArray("jobs").getValuesAs(JsonObject.class).stream()
                    .map(it -> it.getString("postedOn"))
                    .forEach(ids::add);
            next = page.isNull("next") ? null : "&after=" + page.getString("next");
        }

        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(5).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void a_search_says_why_it_found_an_opening() {
        var place =
                "\"jobLocation\":{\"address\":{\"addressLocality\":\"Bergamo "
                        + word
                        + "\",\"addressCountry\":\"IT\"},\"geo\":{\"latitude\":45.695,"
                        + "\"longitude\":9.67}}";
        post(posting("g", "Operator " + word, LocalDate.now(), place));
        await(1);

        var found = search("?q=" + word + "&near=45.4642,9.19&km=60&country=IT");

        var job = found.getJsonArray("jobs").getJsonObject(0);
        assertThat(job.getJsonArray("reasons").getValuesAs(JsonObject.class))
                .extracting(it -> it.getString("kind"))
                .containsExactly("words", "distance");
        assertThat(job.getJsonArray("reasons").getJsonObject(0).getString("where"))
                .isEqualTo("title");
        assertThat(job.getJsonArray("reasons").getJsonObject(1).getInt("km")).isBetween(44, 47);
        assertThat(search("?q=" + word + "&near=45.4642,9.19&km=40").getJsonArray("jobs"))
                .isEmpty();
        assertThat(search("?q=" + word + "&near=Bergamo%20" + word).getJsonArray("jobs"))
                .hasSize(1);
        assertThat(
                        search("?q=" + word + "&near=Bergamo%20" + word + ",%20Italia")
                                .getJsonArray("jobs"))
                .hasSize(1);
    }

    @Test
    void a_city_without_degrees_is_where_other_openings_say() {
        var city = "Treviglio " + word;
        var address =
                "\"address\":{\"addressLocality\":\"" + city + "\",\"addressCountry\":\"IT\"}";
        post(
                posting(
                        "with",
                        "One " + word,
                        LocalDate.now(),
                        "\"jobLocation\":{"
                                + address
                                + ",\"geo\":{\"latitude\":45.52,\"longitude\":9.59}}"),
                posting(
                        "without",
                        "Other " + word,
                        LocalDate.now(),
                        "\"jobLocation\":{" + address + "}"));
        Await.until(
                "both openings are placed",
                () ->
                        search("?q=" + word + "&near=45.52,9.59&km=5").getJsonArray("jobs").size()
                                == 2);
    }

    @Test
    void what_is_withdrawn_is_found_no_more_and_its_page_says_so() {
        post(posting("w", "Operator " + word, LocalDate.now(), ""));
        await(1);
        var job = search("?q=" + word).getJsonArray("jobs").getJsonObject(0);
        var page = "/jobs/" + job.getString("id");
        stranger.get(page).status(200);

        api.delete("/api/v1/job-postings/" + source + "/w").status(204);

        assertThat(search("?q=" + word).getJsonArray("jobs")).isEmpty();
        stranger.get(page).status(410);
        stranger.get("/jobs/1").status(404);
        stranger.get("/jobs/abc").status(404);
        await(0);
    }

    @Test
    void every_choice_in_the_address_counts() {
        var more =
                "\"jobLocation\":{\"address\":{\"addressLocality\":\"Lyon\",\"addressRegion\":\"Rhône\","
                        + "\"addressCountry\":\"FR\"}},\"employmentType\":\"INTERN\","
                        + "\"jobLocationType\":\"TELECOMMUTE\",\"inLanguage\":\"fr\","
                        + "\"hiringOrganization\":\"Ateliers "
                        + word
                        + "\"";
        post(posting("f", "Opératrice " + word, LocalDate.now(), more));
        await(1);
        var q = "?q=" + word;

        for (var fits :
                List.of(
                        "country=fr",
                        "region=" + encoded("rhône"),
                        "employer=" + encoded("ateliers " + word),
                        "remote=true",
                        "language=fr",
                        "employmentType=INTERN")) {
            assertThat(search(q + "&" + fits).getJsonArray("jobs")).as(fits).hasSize(1);
        }
        for (var other : List.of("country=IT", "language=it", "employmentType=FULL_TIME")) {
            assertThat(search(q + "&" + other).getJsonArray("jobs")).as(other).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?near=45,9&km=-1               | 400 | value-invalid",
                "?near=45,9&km=0                | 400 | value-invalid",
                "?near=45,9&km=100000           | 400 | value-invalid",
                "?km=10                         | 400 | field-missing",
                "?near=Nowhere%20at%20all       | 422 | job-place-unknown",
                "?near=,                        | 422 | job-place-unknown",
                "?near=95,200                   | 422 | job-place-unknown",
                "?limit=1000000000              | 400 | value-invalid",
                "?limit=0                       | 400 | value-invalid",
                "?limit=ten                     | 400 | value-invalid",
                "?after=forged                  | 400 | value-invalid",
                "?after=OTk5OTk5OTk5OTk5OTkuMQ  | 400 | value-invalid",
                "?after=%F0%9F%98%80            | 400 | value-invalid",
                "?country=XX                    | 400 | value-invalid",
                "?language=klingon              | 400 | value-invalid",
                "?remote=perhaps                | 400 | value-invalid",
                "?employmentType=SOMETIMES      | 400 | value-invalid",
                "?skill=none                    | 422 | job-skill-unknown",
                "?achievement=NO-100            | 422 | job-achievement-unknown",
                "?match=badges                  | 400 | unknown-parameter",
                "?sort=pay                      | 400 | unknown-parameter"
            })
    void what_is_asked_wrongly_is_told(String query, int status, String code) {
        stranger.get(JOBS + query).problem(status, code);
    }

    @Test
    void long_words_are_refused_and_strange_ones_find_nothing() {
        stranger.get(JOBS + "?q=" + "a".repeat(2_000)).problem(400, "field-too-long");
        for (var strange :
                List.of("'", "%", "_", "\\", "!!", "& | !", "a:*", "c++", "東京", "🙂", "-")) {
            stranger.get(JOBS + "?q=" + encoded(strange + " " + word)).status(200);
            stranger.get(JOBS + "?q=" + encoded(strange)).status(200);
        }
    }

    private JsonObject search(String query) {
        return stranger.get(JOBS + query).ok().object();
    }

    /** The search follows what has come within seconds. */
    private void await(int openings) {
        Await.until(
                openings + " openings are found",
                () -> search("?q=" + word).getJsonArray("jobs").size() == openings);
    }

    private void post(String... postings) {
        api.post("/api/v1/job-postings?source=" + source, "[" + String.join(",", postings) + "]")
                .ok();
    }

    private static String posting(String id, String title, LocalDate day, String more) {
        return "{\"@type\":\"JobPosting\",\"identifier\":\""
                + id
                + "\",\"title\":\""
                + title
                + "\",\"datePosted\":\""
                + day
                + "\""
                + (more.isEmpty() ? "" : "," + more)
                + "}";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
