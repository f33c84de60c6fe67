package org.distintivo.earning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.IntStream;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** What a delivery partner's system may send, and what it is told. */
@OnEachDatabase
class ExamResultsIT {

    private static final String DAY = "2024-02-29";

    @Parameter Database database;

    private final String email = ResultsApi.address();
    private Api api;
    private ResultsApi results;

    @BeforeEach
    void program() {
        api = TestServer.of(database).api();
        results = new ResultsApi(api);
        results.loadProgram("res");
    }

    @Test
    void a_body_that_cannot_be_read_is_refused_as_a_whole() {
        api.post(ResultsApi.PATH, "[{").problem(400, "json-malformed");
        api.post(ResultsApi.PATH, "[".repeat(100_000)).problem(400, "json-too-deep");
        api.post(ResultsApi.PATH, "[" + " ".repeat(10_000_000) + "]")
                .problem(413, "body-too-large");
        api.post(ResultsApi.PATH, "{}").problem(400, "not-an-array");
        api.post(ResultsApi.PATH, "[]").problem(400, "no-results");
    }

    @Test
    void of_a_thousand_and_one_results_none_is_kept() {
        var rows =
                IntStream.rangeClosed(0, 1000)
                        .mapToObj(i -> ResultsApi.pass(ResultsApi.id(), "res-A", DAY, email))
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
                        ResultsApi.pass(ResultsApi.id(), "no such exam", "2999-01-01", email),
                        ResultsApi.pass(ResultsApi.id(), "res-A", DAY, email));

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
        var several = rows.get(6).getJsonObject("error");
        assertThat(several.getString("code")).isEqualTo("unknown-exam");
        assertThat(ResultsApi.array(several, "faults").getValuesAs(JsonObject.class))
                .extracting(fault -> fault.getString("field"))
                .containsExactly("exam", "takenOn");
        assertThat(several.getInt("moreFaults")).isZero();
        assertThat(rows.get(1).getString("status")).isEqualTo("rejected");
        assertThat(rows.get(7).getString("status")).isEqualTo("recorded");
        assertThat(results.badges(email)).containsExactly("exam res-A WAITING");
    }

    @Test
    void each_decision_stands_as_after_the_whole_request_and_is_explained_in_both_languages() {
        var late = ResultsApi.pass(ResultsApi.id(), "res-B", "2024-03-02", email);
        var early = ResultsApi.pass(ResultsApi.id(), "res-A", "2024-03-01", email);

        var english = results.post(late, early);
        var italian =
                new ResultsApi(api.header("Accept-Language", "it-IT,it;q=0.9")).post(late, early);

        assertThat(english)
                .extracting(row -> row.getString("decision"))
                .containsExactly("CERTIFICATION_BADGE", "EXAM_BADGE");
        assertThat(english.get(0).getString("explanation"))
                .isEqualTo(
                        "You completed Certification of res, so you get that badge instead of the"
                                + " exam’s.");
        assertThat(italian.get(0).getString("explanation"))
                .isEqualTo(
                        "Hai completato Certification of res, quindi ricevi quel badge al posto di"
                                + " quello dell’esame.");
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

        assertThat(nobody.post(ResultsApi.PATH, "[]").status()).isBetween(400, 401);
        assertThat(
                        nobody.post(
                                        ResultsApi.PATH,
                                        "["
                                                + ResultsApi.pass(
                                                        ResultsApi.id(), "res-A", DAY, email)
                                                + "]")
                                .status())
                .isEqualTo(401);
        assertThat(nobody.get("/api/v1/earners?email=" + email).status()).isEqualTo(401);
    }

    private JsonObject with(String name, JsonValue value) {
        return ResultsApi.result(ResultsApi.id(), "res-A", DAY, email).add(name, value).build();
    }

    private static JsonObject candidate(String address) {
        return ResultsApi.pass(ResultsApi.id(), "res-A", DAY, address);
    }
}
