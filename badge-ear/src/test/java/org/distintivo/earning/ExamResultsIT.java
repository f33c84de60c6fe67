package org.distintivo.earning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.distintivo.system.Answer;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a delivery partner's system may send, and what it is told. */
@ParameterizedClass
@EnumSource(Database.class)
class ExamResultsIT {

    private static final String DAY = "2024-02-29";
    private static final int MANY = 100;

    @Parameter Database database;

    private final String email = Results.address();
    private Api api;
    private Results results;

    @BeforeEach
    void program() {
        api = TestServer.of(database).api();
        results = new Results(api);
        results.loadProgram("res");
    }

    @Test
    void a_body_that_cannot_be_read_is_refused_as_a_whole() {
        api.post(Results.PATH, "[{").problem(400, "json-malformed");
        api.post(Results.PATH, "[".repeat(100_000)).problem(400, "json-too-deep");
        api.post(Results.PATH, "[" + " ".repeat(10_000_000) + "]").problem(413, "body-too-large");
        api.post(Results.PATH, "{}").problem(400, "not-an-array");
        api.post(Results.PATH, "[]").problem(400, "no-results");
    }

    @Test
    void of_a_thousand_and_one_results_none_is_kept() {
        var rows =
                IntStream.rangeClosed(0, 1000)
                        .mapToObj(i -> Results.pass(Results.id(), "res-A", DAY, email))
                        .toArray(JsonValue[]::new);

        results.send(rows).problem(413, "too-many-results");

        assertThat(results.earner(email).getJsonArray("results")).isEmpty();
    }

    @Test
    void a_faulty_row_is_rejected_with_its_field_and_the_good_ones_are_kept() {
        var rows =
                results.post(
                        Json.createValue(7),
                        with("takenOn", Json.createValue("2023-02-30")),
                        with("exam", Json.createValue("no such exam")),
                        with("score", Json.createValue(700)),
                        candidate("<a@b>c@d"),
                        candidate("a@b.example\r\nBcc: c@d.example"),
                        Results.pass(Results.id(), "res-A", DAY, email));

        assertThat(rows.subList(0, 6))
                .extracting(row -> row.getJsonObject("error").getString("code"))
                .containsExactly(
                        "wrong-type",
                        "date-invalid",
                        "unknown-exam",
                        "unknown-field",
                        "mail-address-invalid",
                        "control-character");
        assertThat(rows.get(1).getJsonObject("error").getString("field")).isEqualTo("takenOn");
        assertThat(rows.get(3).getJsonObject("error").getString("field")).isEqualTo("score");
        assertThat(rows.get(1).getString("status")).isEqualTo("rejected");
        assertThat(rows.get(6).getString("status")).isEqualTo("recorded");
        assertThat(results.badges(email)).containsExactly("exam res-A WAITING");
    }

    @Test
    void the_same_again_is_a_duplicate_and_other_content_a_conflict_unless_it_is_a_correction() {
        var row = Results.pass(Results.id(), "res-A", DAY, email);
        var failed = Json.createObjectBuilder(row).add("outcome", "fail");

        var first = results.post(row).get(0);
        var again = results.post(row).get(0);
        var conflict = results.post(failed.build()).get(0);
        var before = results.badges(email);
        failed = Json.createObjectBuilder(row).add("outcome", "fail");
        var corrected = results.post(failed.add("correction", true).build()).get(0);

        assertThat(again.getString("status")).isEqualTo("duplicate");
        assertThat(again.getJsonArray("badges")).isEqualTo(first.getJsonArray("badges"));
        assertThat(again.getJsonArray("badges")).hasSize(1);
        assertThat(conflict.getJsonObject("error").getString("code")).isEqualTo("result-conflict");
        assertThat(before).containsExactly("exam res-A WAITING");
        assertThat(corrected.getString("status")).isEqualTo("recorded");
        assertThat(corrected.getString("decision")).isEqualTo("NOT_PASSED");
        assertThat(results.badges(email)).containsExactly("exam res-A WITHDRAWN");
    }

    @Test
    void a_corrected_address_moves_the_result_to_whose_it_is() {
        var other = Results.address();
        var id = Results.id();
        results.post(Results.pass(id, "res-A", DAY, email));

        results.post(Results.result(id, "res-A", DAY, other).add("correction", true).build());

        assertThat(results.badges(email)).containsExactly("exam res-A WITHDRAWN");
        assertThat(results.badges(other)).containsExactly("exam res-A WAITING");
    }

    @Test
    void each_decision_stands_as_after_the_whole_request_and_is_explained_in_both_languages() {
        var late = Results.pass(Results.id(), "res-B", "2024-03-02", email);
        var early = Results.pass(Results.id(), "res-A", "2024-03-01", email);

        var english = results.post(late, early);
        var italian =
                new Results(api.header("Accept-Language", "it-IT,it;q=0.9")).post(late, early);

        assertThat(english)
                .extracting(row -> row.getString("decision"))
                .containsExactly("CERTIFICATION_BADGE", "EXAM_BADGE");
        assertThat(english.get(0).getString("explanation"))
                .isEqualTo(
                        "You completed Certification of res, so you get that badge instead of the"
                                + " exam's.");
        assertThat(italian.get(0).getString("explanation"))
                .isEqualTo(
                        "Hai completato Certification of res, quindi ricevi quel badge al posto di"
                                + " quello dell'esame.");
    }

    @Test
    void what_is_taken_back_is_withdrawn_and_waits_again_under_its_id_when_it_belongs_again() {
        var id = Results.id();
        var badge = badge(results.post(Results.pass(id, "res-A", DAY, email)));

        var voided = results.takeBack(id, "Mixed up two candidates");
        assertThat(voided.getString("decision")).isEqualTo("VOIDED");
        assertThat(voided.getString("explanation")).contains("Mixed up two candidates");
        assertThat(results.badges(email)).containsExactly("exam res-A WITHDRAWN");

        var again = badge(results.post(Results.pass(Results.id(), "res-A", DAY, email)));
        assertThat(again).isEqualTo(badge);
        assertThat(results.badges(email)).containsExactly("exam res-A WAITING");
    }

    @Test
    void taking_back_asks_for_a_known_id_a_partner_where_two_gave_it_and_a_reason() {
        var id = Results.id();
        results.post(
                Results.pass(id, "res-A", DAY, email),
                Results.result(id, "res-A", DAY, email).add("partner", "another").build());
        var path = Results.PATH + "/" + id + "/void";

        api.post(path, "{\"reason\": \"x\"}").problem(422, "partner-needed");
        api.post(path, "{}").problem(400, "reason-missing");
        api.post(Results.PATH + "/" + Results.id() + "/void", "{\"reason\": \"x\"}")
                .problem(404, "unknown-result");
        api.post(path + "?partner=another", "{\"reason\": \"x\"}").ok();
        results.post(Results.pass(id + "/1", "res-A", DAY, Results.address()));
        api.post(Results.PATH + "/" + id + "/1/void", "{\"reason\": \"x\"}").ok();
        assertThat(results.badges(email)).containsExactly("exam res-A WAITING");
    }

    @Test
    void a_changed_catalog_takes_no_badge_away_but_a_voided_result_still_does() {
        results.loadProgram("chg");
        var id = Results.id();
        results.post(Results.pass(id, "chg-A", DAY, email));
        api.put("/api/v1/exams/chg-A/retirement", "{\"retiredOn\": \"2020-01-01\"}").ok();

        results.post(Results.pass(Results.id(), "chg-C", DAY, email));
        assertThat(results.badges(email))
                .containsExactly("exam chg-A WAITING", "exam chg-C WAITING");

        results.takeBack(id, "Mixed up");
        assertThat(results.badges(email))
                .containsExactly("exam chg-A WITHDRAWN", "exam chg-C WAITING");
        api.delete("/api/v1/exams/chg-A/retirement").ok();
    }

    @Test
    void of_a_hundred_parallel_identical_posts_one_is_recorded_and_one_badge_waits() {
        var row = Results.pass(Results.id(), "res-A", DAY, email);

        var answers = inParallel(IntStream.range(0, MANY).mapToObj(i -> row).toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> Results.rows(answer).get(0).getString("status"))
                .containsOnlyOnce("recorded")
                .filteredOn("duplicate"::equals)
                .hasSize(MANY - 1);
        assertThat(results.badges(email)).containsExactly("exam res-A WAITING");
    }

    @Test
    void results_of_one_earner_in_parallel_requests_come_to_what_they_come_to_together() {
        var rows =
                List.of("res-A", "res-B", "res-C", "res-A", "res-B", "res-C").stream()
                        .map(exam -> Results.pass(Results.id(), exam, DAY, email))
                        .toList();

        assertThat(inParallel(rows)).extracting(Answer::status).containsOnly(200);

        assertThat(results.badges(email))
                .filteredOn(badge -> !badge.endsWith("WITHDRAWN"))
                .containsExactly(
                        "certification res-cert WAITING",
                        "exam res-A WAITING",
                        "exam res-C WAITING");
    }

    @Test
    void an_address_nobody_knows_has_an_empty_view() {
        var story = results.earner(email);

        assertThat(story.getString("account")).isEqualTo("none");
        assertThat(story.getJsonArray("badges")).isEmpty();
        assertThat(story.getJsonArray("certifications")).isEmpty();
        assertThat(story.getJsonArray("results")).isEmpty();
        api.get("/api/v1/earners?email=nonsense").problem(400, "mail-address-invalid");
    }

    @Test
    void without_a_key_nothing_is_taken_or_told() {
        var nobody = api.anonymous();

        assertThat(nobody.post(Results.PATH, "[]").status()).isBetween(400, 401);
        assertThat(
                        nobody.post(
                                        Results.PATH,
                                        "[" + Results.pass(Results.id(), "res-A", DAY, email) + "]")
                                .status())
                .isEqualTo(401);
        assertThat(nobody.get("/api/v1/earners?email=" + email).status()).isEqualTo(401);
    }

    private List<Answer> inParallel(List<JsonObject> rows) {
        var pool = Executors.newFixedThreadPool(rows.size());
        try {
            var calls =
                    rows.stream().map(row -> (Callable<Answer>) () -> results.send(row)).toList();
            var answers = new ArrayList<Answer>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private JsonObject with(String name, JsonValue value) {
        return Results.result(Results.id(), "res-A", DAY, email).add(name, value).build();
    }

    private static JsonObject candidate(String address) {
        return Results.pass(Results.id(), "res-A", DAY, address);
    }

    private static String badge(List<JsonObject> rows) {
        return rows.get(0).getJsonArray("badges").getJsonObject(0).getString("id");
    }
}
