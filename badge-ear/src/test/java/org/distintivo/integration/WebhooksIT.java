package org.distintivo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.distintivo.earning.ResultsApi;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.platform.service.fetch.TestAuthority;
import org.distintivo.system.Answer;
import org.distintivo.system.Api;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Events are posted over real HTTPS: signed, in order, again after faults, to allowed hosts. */
@TestInstance(Lifecycle.PER_CLASS)
@OwnServer
class WebhooksIT {

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String DAY = "2024-02-29";
    private static final int MANY = 12;

    private WebhookReceiver receiver;
    private TestServer server;
    private Api api;
    private ResultsApi results;

    /** On what the server keeps its data. */
    Database database() {
        return Database.H2;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        var authority = new TestAuthority();
        receiver = new WebhookReceiver(authority);
        var encoded = Base64.getMimeEncoder().encodeToString(authority.certificate().getEncoded());
        var file = folder.resolve("authority.pem");
        Files.writeString(
                file, "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
        var settings =
                Map.of(
                        "BADGE_FETCH_PRIVATE",
                        "localhost:" + receiver.port(),
                        "BADGE_FETCH_AUTHORITIES",
                        file.toString(),
                        "BADGE_WEBHOOK_SECONDS",
                        "1",
                        "BADGE_WEBHOOK_PAUSE_MS",
                        "1");
        var name = "webhooks-" + database().name().toLowerCase(Locale.ROOT);
        server = TestServer.own(name, database(), settings);
        server.start();
        api = server.api();
        results = new ResultsApi(api);
        results.loadProgram("hook");
    }

    @AfterAll
    void stop() throws Exception {
        server.stop();
        receiver.close();
    }

    @Test
    void what_is_posted_is_taken_by_the_software_of_receivers_also_while_the_secret_changes() {
        receiver.answer(call -> 204);
        var reader = FeedReader.atTheEnd(api);
        var first = add("/good", "result.recorded", "badge.awarded");
        var id = first.getString("id");
        assertThat(first.getString("secret")).startsWith("whsec_");
        award();
        await("/good", 2);
        ReceiverLibraries.accept(
                List.of(first.getString("secret")), receiver.taken("/good"), reader.readAll(100));

        var second = change(id, Json.createObjectBuilder().add("rotateSecret", true).build());
        award();
        await("/good", 4);
        ReceiverLibraries.accept(
                List.of(first.getString("secret"), second.getString("secret")),
                receiver.taken("/good").subList(2, 4),
                List.of());
        var listed = api.get(WEBHOOKS + "/" + id).object();
        assertThat(listed).doesNotContainKey("secret");
        assertThat(listed.getString("state")).isEqualTo("active");
        assertThat(receiver.calls("/good").toString()).doesNotContain("@example.org");
        api.delete(WEBHOOKS + "/" + id).status(204);
        api.get(WEBHOOKS + "/" + id).problem(404, "webhook-unknown");
    }

    @Test
    void a_receiver_that_fails_hangs_and_forgets_at_random_gets_everything_in_order() {
        var random = new Random(7);
        var hung = new AtomicInteger();
        receiver.answer(
                call ->
                        switch (random.nextInt(5)) {
                            case 0 -> 500;
                            case 1 -> 503; // has taken it, and says that it has not
                            case 2 -> hung.incrementAndGet() < 3 ? WebhookReceiver.HANGS : 200;
                            default -> 200;
                        });
        var reader = FeedReader.atTheEnd(api);
        var id = add("/bad", "badge.awarded", "badge.withdrawn", "result.voided").getString("id");
        for (int i = 0; i < MANY; i++) {
            var result = award();
            results.takeBack(result, "A test.");
        }
        var wanted =
                reader.readAll(1_000).stream()
                        .filter(it -> !it.getString("type").equals("result.recorded"))
                        .toList();
        assertThat(wanted).hasSize(3 * MANY);

        Await.until("all events", () -> idsTaken("/bad").containsAll(ids(wanted)));

        var order = new HashMap<String, List<String>>();
        var seen = new HashSet<String>();
        for (var call : receiver.taken("/bad")) {
            var event = event(call);
            assertThat(call.headers().get("webhook-id")).isEqualTo(event.getString("id"));
            if (seen.add(event.getString("id"))) {
                order.computeIfAbsent(event.getString("subject"), it -> new ArrayList<>())
                        .add(event.getString("type"));
            }
        }
        assertThat(order.entrySet())
                .filteredOn(it -> it.getKey().startsWith("badges/"))
                .hasSize(MANY)
                .allSatisfy(
                        it ->
                                assertThat(it.getValue())
                                        .containsExactly("badge.awarded", "badge.withdrawn"));
        assertThat(receiver.calls("/bad").size()).isGreaterThan(3 * MANY);
        api.delete(WEBHOOKS + "/" + id).status(204);
    }

    @Test
    void what_was_given_up_is_posted_again_when_somebody_wants_it() {
        var answers = new ConcurrentHashMap<String, Integer>();
        receiver.answer(call -> answers.getOrDefault(call.path(), 204));
        answers.put("/dead", 500);
        var id = add("/dead", "badge.awarded").getString("id");
        award();
        Await.until("the first fault", () -> !receiver.calls("/dead").isEmpty());
        var failing = deliveries(id).get(0);
        assertThat(failing.getString("state")).isEqualTo("waiting");
        Await.until("the answer", () -> deliveries(id).get(0).containsKey("answer"));
        assertThat(deliveries(id).get(0).getInt("answer")).isEqualTo(500);

        answers.put("/dead", 200);
        var number = failing.getJsonNumber("number").longValue();
        redeliver(id, number);
        Await.until("it", () -> deliveries(id).get(0).getString("state").equals("delivered"));
        int before = receiver.taken("/dead").size();
        redeliver(id, number);
        Await.until("it again", () -> receiver.taken("/dead").size() > before);
        assertThat(idsTaken("/dead")).hasSize(1);
        api.post(WEBHOOKS + "/" + id + "/deliveries/999999/redelivery", "")
                .problem(404, "delivery-unknown");
        api.delete(WEBHOOKS + "/" + id).status(204);
    }

    @Test
    void a_paused_webhook_is_posted_to_afterwards_and_one_that_is_gone_is_not() {
        var answers = new ConcurrentHashMap<String, Integer>();
        receiver.answer(call -> answers.getOrDefault(call.path(), 204));
        answers.put("/gone", 410);
        var paused = add("/paused", "badge.awarded").getString("id");
        change(paused, Json.createObjectBuilder().add("state", "paused").build());
        var gone = add("/gone", "badge.awarded").getString("id");
        award();
        Await.until(
                "a webhook that is gone",
                () -> "gone".equals(webhook(gone).getString("pausedBy", "")));
        assertThat(webhook(paused).getString("pausedBy")).isEqualTo("client");
        assertThat(receiver.calls("/paused")).isEmpty();

        change(paused, Json.createObjectBuilder().add("state", "active").build());
        await("/paused", 1);
        assertThat(receiver.calls("/gone")).hasSize(1);
        api.delete(WEBHOOKS + "/" + paused).status(204);
        api.delete(WEBHOOKS + "/" + gone).status(204);
    }

    @Test
    void a_webhook_of_another_client_is_not_there() {
        receiver.answer(call -> 204);
        var id = add("/own", "badge.awarded").getString("id");
        var other =
                server.anyone().with(new ApiKeys(server).of(EnumSet.of(ApiScope.WEBHOOKS_WRITE)));

        assertThat(other.get(WEBHOOKS).object().getJsonArray("webhooks")).isEmpty();
        for (var address : List.of(id, "never-was")) {
            var one = WEBHOOKS + "/" + address;
            other.get(one).problem(404, "webhook-unknown");
            other.delete(one).problem(404, "webhook-unknown");
            other.get(one + "/deliveries").problem(404, "webhook-unknown");
            other.post(one + "/deliveries/1/redelivery", "").problem(404, "webhook-unknown");
            patch(other, one, "{\"state\": \"paused\"}").problem(404, "webhook-unknown");
        }
        api.delete(WEBHOOKS + "/" + id).status(204);
    }

    @Test
    void staff_see_what_became_of_events_stop_a_webhook_and_post_again() {
        var answers = new ConcurrentHashMap<String, Integer>();
        receiver.answer(call -> answers.getOrDefault(call.path(), 204));
        answers.put("/seen", 503);
        var id = add("/seen", "badge.awarded", "result.recorded").getString("id");
        award();
        Await.until("faults", () -> receiver.calls("/seen").size() > 1);
        try (var staff = new Visitor(server, Locale.GERMAN, Device.PHONE)) {
            staff.visit("/signin?to=/console/webhooks");
            staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            staff.page().waitForURL("**/console/webhooks");
            staff.look("webhooks-de");
            staff.page().click("#webhooks a:has-text('/seen')");
            assertThat(staff.page().locator("#state").innerText()).isEqualTo("Aktiv");
            assertThat(staff.page().locator("#deliveries").innerText())
                    .contains("Wartet", "503", "badge.awarded");
            staff.look("webhook-failing-de");
            staff.press("#pause");
            assertThat(staff.page().locator("#state").innerText()).contains("Mitarbeitenden");
            assertThat(webhook(id).getString("pausedBy")).isEqualTo("staff");
            answers.put("/seen", 204);
            staff.press("#resume");
            await("/seen", 2);
            staff.visit("/console/webhooks/" + id);
            staff.press("#deliveries button");
            await("/seen", 3);
            assertThat(staff.page().locator("#history li").count()).isGreaterThan(3);
            staff.look("webhook-de");
        }
        api.delete(WEBHOOKS + "/" + id).status(204);
    }

    @Test
    void what_cannot_be_is_refused() {
        refuse("{\"url\": \"http://localhost/\", \"types\": [\"badge.awarded\"]}")
                .problem(400, "webhook-url");
        refuse("{\"url\": \"https://elsewhere.example/\", \"types\": [\"badge.awarded\"]}")
                .problem(422, "webhook-host");
        refuse("{\"url\": \"" + receiver.at("/") + "\", \"types\": [\"badge.eaten\"]}")
                .problem(400, "webhook-types");
        refuse("{\"url\": \"" + receiver.at("/") + "\", \"types\": []}")
                .problem(400, "webhook-types");
        refuse("{\"url\": \"" + receiver.at("/") + "\"}").problem(400, "field-missing");
        refuse(
                        "{\"url\": \""
                                + receiver.at("/")
                                + "\", \"types\": [\"badge.awarded\"], \"secret\": \"short\"}")
                .problem(400, "webhook-secret");
    }

    private Answer refuse(String body) {
        return api.post(WEBHOOKS, body);
    }

    private JsonObject add(String path, String... types) {
        var body =
                Json.createObjectBuilder()
                        .add("url", receiver.at(path))
                        .add("types", Json.createArrayBuilder(List.of(types)));
        var answer = api.post(WEBHOOKS, body.build());
        answer.status(201);
        return answer.object();
    }

    private JsonObject change(String id, JsonObject body) {
        return patch(api, WEBHOOKS + "/" + id, body.toString()).object();
    }

    private static Answer patch(Api caller, String address, String body) {
        return caller.header("Content-Type", "application/json")
                .send("PATCH", address, BodyPublishers.ofString(body));
    }

    private JsonObject webhook(String id) {
        return api.get(WEBHOOKS + "/" + id).object();
    }

    private List<JsonObject> deliveries(String id) {
        return api.get(WEBHOOKS + "/" + id + "/deliveries")
                .object()
                .getJsonArray("deliveries")
                .getValuesAs(JsonObject.class);
    }

    private void redeliver(String id, long number) {
        api.post(WEBHOOKS + "/" + id + "/deliveries/" + number + "/redelivery", "").ok();
    }

    /** Returns the id of the result. */
    private String award() {
        var id = ResultsApi.id();
        results.post(ResultsApi.pass(id, "hook-A", DAY, ResultsApi.address()));
        return id;
    }

    private void await(String path, int calls) {
        Await.until(calls + " calls of " + path, () -> receiver.taken(path).size() >= calls);
    }

    private Set<String> idsTaken(String path) {
        var ids = new HashSet<String>();
        receiver.taken(path).forEach(it -> ids.add(event(it).getString("id")));
        return ids;
    }

    private static List<String> ids(List<JsonObject> events) {
        return events.stream().map(it -> it.getString("id")).toList();
    }

    private static JsonObject event(WebhookReceiver.Call call) {
        try (var reader = Json.createReader(new StringReader(call.body()))) {
            return reader.readObject();
        }
    }
}
