package org.distintivo.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is sent to whichever call the description of the interface names, the answer is a
 * problem document, and the server is there for the next.
 */
class HostileBodiesIT {

    /** Broken, or of a shape that no call takes. */
    private static final List<String> BODIES =
            List.of(
                    "{\"x\":[",
                    "{\"x\":{\"y\":",
                    "{\"x\":\"",
                    "{\"reason\":\"a\",\"x\":[",
                    "",
                    "\0",
                    "nonsense",
                    "null",
                    "[1e99999999999]",
                    "{\"reason\":1e99999999999}",
                    "{\"reason\":1}",
                    "{\"reason\":[\"a\"]}",
                    "{\"reason\":{\"a\":1}}",
                    "{\"reason\":null}",
                    "{\"reason\":\"a\",\"reason\":\"b\"}",
                    "{\"reason\":\"a\",\"retiredOn\":\"2030-01-01\"}",
                    "{\"reason\":\"a\"} trailing",
                    "{\"reason\":\"\\u0000\"}",
                    "{\"reason\":\"\\ud800\"}",
                    "{\"retiredOn\":20300101}",
                    "{\"retiredOn\":\"+999999999-01-01\"}",
                    "[".repeat(10_000),
                    "{\"x\":".repeat(10_000));

    private static final int TOO_LARGE = 12 * 1024 * 1024;

    private final TestServer server = TestServer.of(Database.H2);
    private final JsonObject description = server.anyone().get("/openapi?format=JSON").object();

    private record Call(String method, String path, JsonObject description) {

        String address() {
            return path.replaceAll("\\{[^}]+}", "0");
        }

        List<String> types() {
            var body = description.getJsonObject("requestBody");
            return body == null
                    ? List.of("application/json")
                    : List.copyOf(body.getJsonObject("content").keySet());
        }

        boolean takesJson() {
            return description.containsKey("requestBody") && types().contains("application/json");
        }

        boolean judgesDocuments() {
            return path.endsWith("/verifications");
        }

        boolean streams() {
            return path.endsWith("/imports");
        }
    }

    @TestFactory
    Stream<DynamicTest> every_hostile_body_is_refused_by_every_call_in_words_of_ours() {
        return calls().filter(call -> !call.method().equals("GET"))
                .map(call -> DynamicTest.dynamicTest(call.toString(), () -> refuses(call)));
    }

    private void refuses(Call call) {
        for (var body : BODIES) {
            for (var type : call.types()) {
                var answer = send(server.api(), call, type, body.getBytes(UTF_8));
                if (answer.status() >= 400) {
                    assertThat(answer.status()).as("%s with %s", call, body).isLessThan(500);
                    answer.refusal();
                } else {
                    assertThat(call.takesJson() && !call.judgesDocuments())
                            .as("%s took %s", call, body)
                            .isFalse();
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> no_call_reads_a_body_without_end() {
        return calls().filter(call -> !call.streams())
                .map(call -> DynamicTest.dynamicTest(call.toString(), () -> bounds(call)));
    }

    private void bounds(Call call) {
        var body = new byte[TOO_LARGE];
        send(server.api(), call, call.types().get(0), body).problem(413, "body-too-large");
    }

    @Test
    void a_body_whose_length_nobody_announced_is_bounded_too() {
        var body = BodyPublishers.ofInputStream(() -> new BodyOfSpaces(TOO_LARGE));

        server.api()
                .header("Content-Type", "application/json")
                .send("PUT", "/api/v1/catalog", body)
                .problem(413, "body-too-large");
    }

    @Test
    void who_lacks_the_scope_is_told_so_before_the_body_is_read() {
        var stranger = server.api().with("no-such-key-0123456789abcdefghijklmnop");

        calls().filter(call -> call.description().containsKey("x-scope"))
                .filter(call -> !call.method().equals("GET"))
                .forEach(
                        call ->
                                send(
                                                stranger,
                                                call,
                                                call.types().get(0),
                                                "{\"x\":[".getBytes(UTF_8))
                                        .problem(401, "credentials-wrong"));
    }

    private static Answer send(Api api, Call call, String type, byte[] body) {
        return api.header("Content-Type", type)
                .send(call.method(), call.address(), BodyPublishers.ofByteArray(body));
    }

    private Stream<Call> calls() {
        return description.getJsonObject("paths").entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .flatMap(path -> calls(path.getKey(), path.getValue().asJsonObject()));
    }

    private static Stream<Call> calls(String path, JsonObject item) {
        return Stream.of("get", "put", "post", "patch", "delete")
                .filter(item::containsKey)
                .map(
                        method ->
                                new Call(
                                        method.toUpperCase(Locale.ROOT),
                                        path,
                                        item.getJsonObject(method)));
    }
}
