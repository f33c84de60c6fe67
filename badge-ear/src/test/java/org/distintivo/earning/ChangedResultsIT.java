package org.distintivo.earning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Results that are sent again, corrected or taken back, and what becomes of the badges. */
@OnEachDatabase
class ChangedResultsIT {

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
    void the_same_again_is_a_duplicate_and_other_content_a_conflict_unless_it_is_a_correction() {
        var row = ResultsApi.pass(ResultsApi.id(), "res-A", DAY, email);
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
        var other = ResultsApi.address();
        var id = ResultsApi.id();
        results.post(ResultsApi.pass(id, "res-A", DAY, email));

        results.post(ResultsApi.result(id, "res-A", DAY, other).add("correction", true).build());

        assertThat(results.badges(email)).containsExactly("exam res-A WITHDRAWN");
        assertThat(results.badges(other)).containsExactly("exam res-A WAITING");
    }

    @Test
    void what_is_taken_back_is_withdrawn_and_waits_again_under_its_id_when_it_belongs_again() {
        var id = ResultsApi.id();
        var badge = badge(results.post(ResultsApi.pass(id, "res-A", DAY, email)));

        var voided = results.takeBack(id, "Mixed up two candidates");
        assertThat(voided.getString("decision")).isEqualTo("VOIDED");
        assertThat(voided.getString("explanation")).contains("Mixed up two candidates");
        assertThat(results.badges(email)).containsExactly("exam res-A WITHDRAWN");

        var again = badge(results.post(ResultsApi.pass(ResultsApi.id(), "res-A", DAY, email)));
        assertThat(again).isEqualTo(badge);
        assertThat(results.badges(email)).containsExactly("exam res-A WAITING");
    }

    @Test
    void taking_back_asks_for_a_known_id_a_partner_where_two_gave_it_and_a_reason() {
        var id = ResultsApi.id();
        results.post(
                ResultsApi.pass(id, "res-A", DAY, email),
                ResultsApi.result(id, "res-A", DAY, email).add("partner", "another").build());
        var path = ResultsApi.PATH + "/" + id + "/void";

        api.post(path, "{\"reason\": \"x\"}").problem(422, "partner-needed");
        api.post(path, "{}").problem(400, "reason-missing");
        api.post(ResultsApi.PATH + "/" + ResultsApi.id() + "/void", "{\"reason\": \"x\"}")
                .problem(404, "unknown-result");
        api.post(path + "?partner=another", "{\"reason\": \"x\"}").ok();
        results.post(ResultsApi.pass(id + "/1", "res-A", DAY, ResultsApi.address()));
        api.post(ResultsApi.PATH + "/" + id + "/1/void", "{\"reason\": \"x\"}").ok();
        assertThat(results.badges(email)).containsExactly("exam res-A WAITING");
    }

    @Test
    void a_changed_catalog_takes_no_badge_away_but_a_voided_result_still_does() {
        results.loadProgram("chg");
        var id = ResultsApi.id();
        results.post(ResultsApi.pass(id, "chg-A", DAY, email));
        api.put("/api/v1/exams/chg-A/retirement", "{\"retiredOn\": \"2020-01-01\"}").ok();

        results.post(ResultsApi.pass(ResultsApi.id(), "chg-C", DAY, email));
        assertThat(results.badges(email))
                .containsExactly("exam chg-A WAITING", "exam chg-C WAITING");

        results.takeBack(id, "Mixed up");
        assertThat(results.badges(email))
                .containsExactly("exam chg-A WITHDRAWN", "exam chg-C WAITING");
        api.delete("/api/v1/exams/chg-A/retirement").ok();
    }

    @Test
    void a_last_day_in_the_past_takes_nothing_and_taken_back_gives_what_it_withheld() {
        results.loadProgram("day");
        var id = ResultsApi.id();
        results.post(ResultsApi.pass(id, "day-A", DAY, email));
        api.put("/api/v1/exams/day-A/retirement", "{\"retiredOn\": \"2020-01-01\"}").ok();
        var late = ResultsApi.address();
        var withheld = results.post(ResultsApi.pass(ResultsApi.id(), "day-A", DAY, late)).get(0);
        results.post(ResultsApi.pass(ResultsApi.id(), "day-C", DAY, email));

        assertThat(withheld.getString("decision")).isEqualTo("EXAM_RETIRED");
        assertThat(decisions(email)).containsExactlyInAnyOrder("EXAM_BADGE", "EXAM_BADGE");

        api.delete("/api/v1/exams/day-A/retirement").ok();
        TestServer.of(database).mails().await(late);
        assertThat(results.badges(late)).containsExactly("exam day-A WAITING");
        assertThat(decisions(late)).containsExactly("EXAM_BADGE");
    }

    private List<String> decisions(String address) {
        return results
                .earner(address)
                .getJsonArray("results")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(it -> it.getString("decision"))
                .toList();
    }

    private static String badge(List<JsonObject> rows) {
        return rows.get(0).getJsonArray("badges").getJsonObject(0).getString("id");
    }
}
