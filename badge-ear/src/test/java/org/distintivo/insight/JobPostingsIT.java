package org.distintivo.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** Postings over REST: each is answered for itself, feeds as a whole are worked through. */
@OnEachDatabase
class JobPostingsIT {

    private static final String PATH = "/api/v1/job-postings";
    private static final String IMPORTS = PATH + "/imports";

    @Parameter Database database;

    private final String source = "board-" + UUID.randomUUID().toString().substring(0, 8);
    private Api api;

    @BeforeEach
    void server() {
        api = TestServer.of(database).api();
    }

    @Test
    void each_posting_is_answered_in_its_place() {
        var results =
                post(
                        posting("1", "Cloud operator"),
                        "{\"@type\":\"JobPosting\",\"identifier\":\"2\"}",
                        "\"no object\"",
                        posting("4", "Cloud architect")
                                .replace("}", ",\"datePosted\":\"1970-01-01\"}"));

        assertThat(results)
                .extracting(it -> it.getString("status"))
                .containsExactly("stored", "quarantined", "quarantined", "quarantined");
        assertThat(results.get(3).getJsonObject("reason").getString("code"))
                .isEqualTo("date-out-of-range");
        assertThat(results.get(3).getString("identifier")).isEqualTo("4");
    }

    @Test
    void the_same_again_changes_nothing_and_other_words_update() {
        post(posting("1", "Cloud operator"));

        assertThat(post(posting("1", "Cloud operator")).get(0).getString("status"))
                .isEqualTo("unchanged");
        assertThat(post(posting("1", "Senior cloud operator")).get(0).getString("status"))
                .isEqualTo("updated");
        assertThat(post(posting("9", "A"), posting("9", "A")))
                .extracting(it -> it.getString("status"))
                .containsExactly("stored", "unchanged");
    }

    @Test
    void a_withdrawn_posting_is_open_again_when_it_is_sent_again() {
        post(posting("a/b", "Cloud operator"));

        api.delete(PATH + "/" + source + "/a/b").status(204);
        api.delete(PATH + "/" + source + "/a/b").status(204);
        api.delete(PATH + "/" + source + "/c").problem(404, "posting-unknown");

        assertThat(post(posting("a/b", "Cloud operator")).get(0).getString("status"))
                .isEqualTo("updated");
    }

    @Test
    void the_same_job_of_another_source_is_merged() {
        var title = "Cloud operator " + source;
        post(posting("1", title));

        var elsewhere =
                api.post(PATH + "?source=" + source + "-2", "[" + posting("77", title) + "]").ok();

        assertThat(elsewhere.object().getJsonArray("results").getJsonObject(0).getString("status"))
                .isEqualTo("merged");
    }

    @Test
    void the_next_one_counts_when_the_one_that_counted_becomes_another_job() {
        var title = "Cloud operator " + source;
        post(posting("1", title));
        assertThat(elsewhere("-2", posting("77", title))).isEqualTo("merged");

        post(posting("1", "Data analyst " + source));

        assertThat(elsewhere("-3", posting("78", title))).isEqualTo("merged");
        api.delete(PATH + "/" + source + "-2/77").status(204);
        assertThat(elsewhere("-4", posting("79", title))).isEqualTo("merged");
    }

    private String elsewhere(String suffix, String posting) {
        return api.post(PATH + "?source=" + source + suffix, "[" + posting + "]")
                .ok()
                .object()
                .getJsonArray("results")
                .getJsonObject(0)
                .getString("status");
    }

    @Test
    void thousands_of_copies_are_one() {
        var copies = (posting("1", "Cloud operator") + "\n").repeat(5_000);

        var done = await(send("?format=json-lines", "text/plain", copies));

        assertThat(done.getInt("received")).isEqualTo(5_000);
        assertThat(done.getInt("stored")).isEqualTo(1);
        assertThat(done.getInt("unchanged")).isEqualTo(4_999);
    }

    @Test
    void the_identifier_says_the_source_where_the_request_does_not() {
        var posting =
                "[{\"@type\":\"JobPosting\",\"title\":\"Cloud operator\",\"identifier\":"
                        + "{\"@type\":\"PropertyValue\",\"name\":\"ACME S.p.A.\",\"value\":"
                        + 4_711
                        + "}}]";

        var result = api.post(PATH, posting).ok().object().getJsonArray("results").getJsonObject(0);

        assertThat(result.getString("source")).isEqualTo("acme-s.p.a.");
        assertThat(result.getString("identifier")).isEqualTo("4711");
        api.delete(PATH + "/acme-s.p.a./4711").status(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?source=A%20b | [{}] | 400 | posting-source",
                "''            | {}   | 400 | not-an-array-of-postings",
                "''            | []   | 400 | no-postings",
                "''            | [    | 400 | json-malformed",
            })
    void what_is_no_request_is_refused_with_a_code(
            String query, String body, int status, String code) {
        api.post(PATH + query, body).problem(status, code);
    }

    @Test
    void a_thousand_and_one_are_too_many_and_strangers_are_refused() {
        var many = IntStream.range(0, 1_001).mapToObj(it -> "{}").collect(Collectors.joining(","));
        api.post(PATH, "[" + many + "]").problem(413, "too-many-postings");
        api.anonymous().post(PATH, "[{}]").problem(401, "credentials-missing");
        api.anonymous()
                .post(IMPORTS, "text/csv", new byte[] {1})
                .problem(401, "credentials-missing");
    }

    @Test
    void a_feed_is_worked_through_and_what_is_odd_comes_back() {
        var lines = posting("1", "Cloud operator") + "\nno json\n" + posting("2", "") + "\n";

        var done = await(send("?format=json-lines", "text/plain", lines));

        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("received")).isEqualTo(3);
        assertThat(done.getInt("stored")).isEqualTo(1);
        assertThat(done.getInt("quarantined")).isEqualTo(2);
        assertThat(done.getJsonArray("aside").getValuesAs(JsonObject.class))
                .extracting(it -> it.getInt("line"))
                .containsExactly(2, 3);
    }

    @Test
    void a_whole_feed_withdraws_what_it_no_longer_names() {
        await(send("?whole=true", "application/json", feed(0, 30)));

        var done = await(send("?whole=true", "application/json", feed(0, 20)));

        assertThat(done.getInt("unchanged")).isEqualTo(20);
        assertThat(done.getInt("withdrawn")).isEqualTo(10);
    }

    @Test
    void a_feed_that_lost_more_than_half_is_held_and_nothing_is_withdrawn() {
        await(send("?whole=true", "application/json", feed(0, 30)));

        var held = await(send("?whole=true", "application/json", feed(0, 10)));

        assertThat(held.getString("state")).isEqualTo("held");
        assertThat(held.getInt("withdrawn")).isZero();
    }

    @Test
    void a_feed_that_breaks_keeps_what_came_before_and_withdraws_nothing() {
        await(send("?whole=true", "application/json", feed(0, 25)));
        var xml = "<source><job><title>A</title><id>x1</id></job><job><title>B";

        var failed = await(send("?whole=true", "application/xml", xml));

        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getJsonObject("error").getString("code")).isEqualTo("feed-broken");
        assertThat(failed.getInt("stored")).isEqualTo(1);
        assertThat(failed.getInt("withdrawn")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"indeed-style-feed.xml,88", "talent-style-feed.xml,88", "rss-feed.xml,88"})
    void real_feeds_go_in(String file, int count) throws IOException {
        var path = Path.of("../../shared/data/postings", file);
        assumeTrue(Files.exists(path), "needs the data that lies beside the project");

        var done = await(send("", "application/xml", Files.readString(path)));

        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("received")).isEqualTo(count);
        assertThat(done.getInt("quarantined")).isZero();
    }

    @Test
    void an_unknown_feed_and_format_have_codes() {
        api.get(IMPORTS + "/none").problem(404, "posting-import-unknown");
        api.post(IMPORTS + "?format=pdf", "text/plain", new byte[] {1})
                .problem(400, "posting-format");
        api.post(IMPORTS, "text/csv", new byte[0]).problem(400, "feed-missing");
    }

    private String feed(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(it -> posting("" + it, "Job " + it + " " + source))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String posting(String identifier, String title) {
        return ("{\"@type\":\"JobPosting\",\"identifier\":\"%s\",\"title\":\"%s\","
                        + "\"validThrough\":\"%s\",\"hiringOrganization\":\"%s\","
                        + "\"jobLocation\":\"Torino, Italia\"}")
                .formatted(identifier, title, LocalDate.now().plusMonths(1), source);
    }

    private List<JsonObject> post(String... postings) {
        return api.post(PATH + "?source=" + source, "[" + String.join(",", postings) + "]")
                .ok()
                .object()
                .getJsonArray("results")
                .getValuesAs(JsonObject.class);
    }

    private String send(String query, String type, String feed) {
        var path = IMPORTS + query + (query.isEmpty() ? "?" : "&") + "source=" + source;
        return api.post(path, type, feed.getBytes(StandardCharsets.UTF_8))
                .status(202)
                .object()
                .getString("id");
    }

    private JsonObject await(String id) {
        return Await.until(
                "feed " + id,
                () ->
                        Optional.of(api.get(IMPORTS + "/" + id).object())
                                .filter(it -> it.getString("state").matches("done|failed|held")));
    }
}
