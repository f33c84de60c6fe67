package org.distintivo.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.distintivo.earning.ResultsApi;
import org.junit.jupiter.api.Test;

/** The description of the interface is what programmers work from: it is whole, and it is true. */
class InterfaceIT {

    private static final String VERIFICATION = "/api/v1/verifications";
    private static final Set<String> OPEN = Set.of(VERIFICATION, "/api/v1/jobs");

    private record Call(String method, String path, JsonObject description) {

        String address() {
            return path.replaceAll("\\{[^}]+}", "0");
        }

        boolean isOpen() {
            return description.containsKey("security");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final TestServer server = TestServer.of(Database.H2);
    private final JsonObject description = server.anyone().get("/openapi?format=JSON").object();

    @Test
    void every_call_says_what_it_answers_and_how_it_refuses() {
        assertThat(description.getString("openapi")).startsWith("3.");
        assertThat(versioned())
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        call -> {
                            var answers = call.description().getJsonObject("responses");
                            assertThat(call.description().getString("summary")).isNotBlank();
                            assertThat(answers.keySet()).anyMatch(code -> code.startsWith("2"));
                            assertThat(answers.getJsonObject("default").toString())
                                    .contains("application/problem+json");
                        });
    }

    @Test
    void every_call_but_verification_and_jobs_names_its_scope_and_is_closed_without_a_key() {
        assertThat(versioned())
                .allSatisfy(
                        call -> {
                            assertThat(call.isOpen()).isEqualTo(OPEN.contains(call.path()));
                            if (!call.isOpen()) {
                                assertThat(call.description().getString("x-scope")).contains(":");
                                refusesStrangers(call);
                            }
                        });
    }

    @Test
    void every_call_has_a_name_of_its_own_for_generated_clients() {
        var names =
                description.getJsonObject("paths").entrySet().stream()
                        .flatMap(path -> calls(path.getKey(), path.getValue().asJsonObject()))
                        .map(call -> call.description().getString("operationId", ""))
                        .toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][A-Za-z0-9]+"));
    }

    @Test
    void documents_are_named_at_their_public_addresses() {
        assertThat(description.getJsonObject("paths").keySet())
                .contains("/ob/v3/credentials/{id}", "/.well-known/did.json", "/ob/v2/issuer")
                .noneMatch(path -> path.startsWith("/api/") && !path.startsWith("/api/v1/"));
    }

    @Test
    void a_report_has_the_shape_that_is_described() {
        var subject = server.baseUrl() + "/ob/v3/issuer";
        var signed = Endorser.endorsement(subject, "They know what they do.");

        for (var submitted : List.of("not a badge", "{\"@context\": []}", signed)) {
            var answer =
                    server.anyone().post(VERIFICATION, "text/plain", submitted.getBytes(UTF_8));
            assertThat(faults("VerificationReport", answer.ok().text())).isEmpty();
        }
    }

    @Test
    void the_catalog_has_the_shape_that_is_described() {
        var catalog = server.api().get("/api/v1/catalog").ok().text();

        assertThat(faults("Catalog", catalog)).isEmpty();
    }

    @Test
    void rows_have_the_shape_that_is_described_whatever_becomes_of_them() {
        var rows =
                """
                [{"externalId": "shape-1", "exam": "no-such-exam", "takenOn": "2026-11-03",
                  "outcome": "pass", "candidate": {"email": "shape@example.org"}}]
                """;

        var answer = server.api().post("/api/v1/exam-results", rows).ok().text();

        assertThat(faults("ExamResults", rows)).isEmpty();
        assertThat(faults("RecordedResults", answer)).isEmpty();
        assertThat(answer).contains("rejected");
    }

    @Test
    void an_earner_has_the_shape_that_is_described() {
        var answer = server.api().get("/api/v1/earners?email=nobody@example.org").ok().text();

        assertThat(faults("Earner", answer)).isEmpty();
    }

    @Test
    void events_and_badges_have_the_shapes_that_are_described() {
        var api = server.api();
        var results = new ResultsApi(api);
        results.loadProgram("shape");
        var address = ResultsApi.address();
        results.post(ResultsApi.pass(ResultsApi.id(), "shape-A", "2024-02-29", address));

        var events = api.get("/api/v1/events").ok().text();
        var badges = api.get("/api/v1/badges").ok().text();

        assertThat(events).contains("specversion");
        assertThat(faults("Events", events)).isEmpty();
        assertThat(faults("ListedBadges", badges)).isEmpty();
    }

    /** Also when what they send would not have been taken. */
    private void refusesStrangers(Call call) {
        var anyone = server.anyone();
        var answer =
                call.description().containsKey("requestBody")
                        ? withBody(anyone, call)
                        : anyone.call(call.method(), call.address());
        answer.problem(401, "credentials-missing");
    }

    private static Answer withBody(Api anyone, Call call) {
        var types = call.description().getJsonObject("requestBody").getJsonObject("content");
        var type = types.keySet().iterator().next();
        return anyone.header("Content-Type", type)
                .send(call.method(), call.address(), BodyPublishers.ofString("nonsense"));
    }

    private Stream<Call> versioned() {
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

    private Stream<String> faults(String schema, String document) {
        var whole =
                Json.createObjectBuilder(Map.of("$ref", "#/components/schemas/" + schema))
                        .add("components", description.getJsonObject("components"))
                        .build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole.toString())
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString);
    }
}
