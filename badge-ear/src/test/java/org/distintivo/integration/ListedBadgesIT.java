package org.distintivo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Other systems go through all badges and see how each stands, and nobody behind them. */
@OnEachDatabase
class ListedBadgesIT {

    private static final String BADGES = "/api/v1/badges";
    private static final String DAY = "2024-02-29";

    @Parameter Database database;

    private final String program = "lst" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = ResultsApi.address();
    private Api api;
    private ResultsApi results;

    @BeforeEach
    void program() {
        api = TestServer.of(database).api();
        results = new ResultsApi(api);
        results.loadProgram(program);
    }

    @Test
    void badges_are_listed_page_by_page_and_each_once() {
        var before = Instant.now().minusSeconds(60);
        IntStream.range(0, 5)
                .forEach(
                        it ->
                                results.post(
                                        ResultsApi.pass(
                                                ResultsApi.id(),
                                                program + "-A",
                                                DAY,
                                                ResultsApi.address())));
        results.post(ResultsApi.pass(ResultsApi.id(), program + "-C", DAY, email));

        var listed = list("code=" + program + "-A&state=WAITING&changedSince=" + before, 2);

        assertThat(listed).hasSize(5);
        assertThat(listed).extracting(it -> it.getString("id")).doesNotHaveDuplicates();
        assertThat(listed).extracting(it -> it.getString("earnerRef")).doesNotHaveDuplicates();
        assertThat(list("code=" + program + "-C", 2)).hasSize(1);
        assertThat(list("code=" + program + "-C&state=REVOKED", 2)).isEmpty();
        assertThat(list("code=" + program + "-C&changedSince=2100-01-01T00:00:00Z", 2)).isEmpty();
    }

    @Test
    void a_badge_says_how_it_stands_and_whether_that_is_known_already() {
        var taken = ResultsApi.id();
        results.post(ResultsApi.pass(taken, program + "-C", DAY, email));
        var one = list("code=" + program + "-C", 10).get(0);
        var address = BADGES + "/" + one.getString("id");

        var answer = api.get(address);
        assertThat(answer.object()).isEqualTo(one);
        assertThat(one.getString("state")).isEqualTo("WAITING");
        assertThat(one.getString("visibility")).isEqualTo("private");
        assertThat(one.getString("url")).endsWith("/badges/" + one.getString("id"));
        assertThat(answer.text()).doesNotContain(email);
        var tag = answer.header("ETag");
        api.header("If-None-Match", tag).get(address).status(304);
        results.takeBack(taken, "A test.");
        assertThat(api.header("If-None-Match", tag).get(address).object().getString("state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void what_means_nothing_is_refused() {
        api.get(BADGES + "/never-was").problem(404, "badge-unknown");
        api.get(BADGES + "?after=never-was").problem(404, "badge-unknown");
        api.get(BADGES + "?state=EATEN").problem(400, "value-invalid");
        api.get(BADGES + "?changedSince=yesterday").problem(400, "value-invalid");
        api.get(BADGES + "?changedSince=%2B999999-01-01T00:00:00Z").problem(400, "value-invalid");
        api.get(BADGES + "?limit=1001").problem(400, "value-invalid");
    }

    private List<JsonObject> list(String query, int limit) {
        var all = new ArrayList<JsonObject>();
        var after = "";
        do {
            var page = api.get(BADGES + "?" + query + "&limit=" + limit + after).object();
            all.addAll(page.getJsonArray("badges").getValuesAs(JsonObject.class));
            after = page.containsKey("next") ? "&after=" + page.getString("next") : "";
        } while (!after.isEmpty());
        return all;
    }
}
