package org.distintivo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Other systems read what happened in one order, miss nothing, and learn nothing about people. */
@OnEachDatabase
class EventsIT {

    private static final String EVENTS = "/api/v1/events";
    private static final String DAY = "2024-02-29";
    private static final int WRITERS = 6;
    private static final int RESULTS_OF_EACH = 15;

    @Parameter Database database;

    private final String email = ResultsApi.address();
    private TestServer server;
    private Api api;
    private ResultsApi results;

    @BeforeEach
    void program() {
        server = TestServer.of(database);
        api = server.api();
        results = new ResultsApi(api);
        results.loadProgram("evt");
    }

    @Test
    void the_life_of_a_badge_is_told_in_its_order_and_without_its_holder() {
        var reader = FeedReader.atTheEnd(api);
        var result = ResultsApi.id();
        results.post(ResultsApi.pass(result, "evt-A", DAY, email));
        var badge = accepted();
        api.post("/api/v1/badges/" + badge + "/suspension", "{}").ok();
        api.delete("/api/v1/badges/" + badge + "/suspension").ok();
        api.post("/api/v1/badges/" + badge + "/revocation", "{\"reason\": \"A test.\"}").ok();

        var told = reader.readAll(2);

        assertThat(typesOf(told, "badges/" + badge))
                .containsExactly(
                        "badge.awarded",
                        "badge.accepted",
                        "badge.suspended",
                        "badge.reinstated",
                        "badge.revoked");
        assertThat(typesOf(told, "exam-results/partner-x/" + result))
                .containsExactly("result.recorded");
        assertThat(told).allSatisfy(EventsIT::isCloudEvent);
        assertThat(told.toString()).doesNotContain(email).doesNotContain("Ada");
        var data = about(told, "badges/" + badge).get(0).getJsonObject("data");
        assertThat(data.getString("badge")).isEqualTo(badge);
        assertThat(data.getString("kind")).isEqualTo("exam");
        assertThat(data.getString("code")).isEqualTo("evt-A");
        assertThat(reader.read(10)).isEmpty();
    }

    private String accepted() {
        try (var earner = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            earner.signUp(email, "Ada Rossi");
            earner.press("button[name=accept]");
            return earner.page().url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
        }
    }

    @Test
    void what_is_taken_back_and_what_is_retired_is_told() {
        var reader = FeedReader.atTheEnd(api);
        var result = ResultsApi.id();
        results.post(ResultsApi.pass(result, "evt-B", DAY, email));
        results.takeBack(result, "A test.");
        var retirement = "/api/v1/exams/evt-C/retirement";
        api.put(retirement, Json.createObjectBuilder().add("retiredOn", "2031-01-31").build()).ok();
        api.delete(retirement).ok();

        var told = reader.readAll(100);

        assertThat(typesOf(told, "exam-results/partner-x/" + result))
                .containsExactly("result.recorded", "result.voided");
        assertThat(told)
                .extracting(it -> it.getString("type"))
                .contains("badge.awarded", "badge.withdrawn");
        assertThat(about(told, "exams/evt-C"))
                .extracting(it -> it.getJsonObject("data").get("retiredOn").toString())
                .containsExactly("\"2031-01-31\"", "null");
    }

    @Test
    void a_reader_beside_many_writers_misses_nothing_and_reads_nothing_twice() throws Exception {
        var reader = FeedReader.atTheEnd(api);
        var begin = reader.next();
        var pool = Executors.newFixedThreadPool(WRITERS);
        var seen = new ArrayList<JsonObject>();
        try {
            var writers =
                    CompletableFuture.allOf(
                            IntStream.range(0, WRITERS)
                                    .mapToObj(it -> CompletableFuture.runAsync(this::write, pool))
                                    .toArray(CompletableFuture[]::new));
            while (!writers.isDone()) {
                seen.addAll(reader.read(7));
            }
            writers.get();
        } finally {
            pool.shutdownNow();
        }
        seen.addAll(reader.readAll(7));

        assertThat(seen).extracting(it -> it.getString("id")).doesNotHaveDuplicates();
        assertThat(seen).isEqualTo(new FeedReader(api, begin).readAll(1_000));
        assertThat(seen)
                .filteredOn(it -> it.getString("type").equals("result.recorded"))
                .filteredOn(it -> it.getString("subject").contains("/" + email))
                .hasSize(WRITERS * RESULTS_OF_EACH);
        assertThat(seen)
                .extracting(it -> it.getString("sequence"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private void write() {
        for (int i = 0; i < RESULTS_OF_EACH; i++) {
            var id = email + ResultsApi.id(); // an id of ours, to know it again
            results.post(ResultsApi.pass(id, "evt-A", DAY, ResultsApi.address()));
        }
    }

    @Test
    void only_a_place_and_a_number_of_events_are_understood() {
        api.get(EVENTS + "?after=yesterday").problem(400, "value-invalid");
        api.get(EVENTS + "?after=-1").problem(400, "value-invalid");
        api.get(EVENTS + "?limit=0").problem(400, "value-invalid");
        api.get(EVENTS + "?limit=1001").problem(400, "value-invalid");
        api.get(EVENTS + "?before=1").problem(400, "unknown-parameter");
    }

    private static void isCloudEvent(JsonObject event) {
        assertThat(event.getString("specversion")).isEqualTo("1.0");
        assertThat(Set.of("id", "source", "type", "subject", "time", "datacontenttype"))
                .allSatisfy(it -> assertThat(event.getString(it)).isNotBlank());
    }

    private static List<JsonObject> about(List<JsonObject> events, String subject) {
        return events.stream().filter(it -> it.getString("subject").equals(subject)).toList();
    }

    private static List<String> typesOf(List<JsonObject> events, String subject) {
        return about(events, subject).stream().map(it -> it.getString("type")).toList();
    }
}
