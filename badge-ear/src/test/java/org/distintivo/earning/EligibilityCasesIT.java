package org.distintivo.earning;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** The worked cases of the contract, over REST, where they lie beside the repository. */
@OnEachDatabase
class EligibilityCasesIT {

    @Parameter Database database;

    private final SoftAssertions softly = new SoftAssertions();
    private ResultsApi results;

    @BeforeEach
    void load() throws IOException {
        assumeTrue(folder() != null, "../shared/program is not there");
        results = new ResultsApi(TestServer.of(database).api());
        results.loadCatalog(read("catalog.json"));
        results.loadCatalog(read("edge-catalog.json"));
    }

    @Test
    void every_worked_case_comes_out_as_written_when_sent_at_once() throws IOException {
        for (var worked : cases()) {
            var person = new Person(worked);
            results.post(person.rows().toArray(JsonObject[]::new));
            person.voidResults();
            person.check();
        }
        softly.assertAll();
    }

    @Test
    void every_worked_case_comes_out_as_written_when_sent_backwards_one_by_one()
            throws IOException {
        for (var worked : cases()) {
            var person = new Person(worked);
            var rows = person.rows();
            for (int i = rows.size() - 1; i >= 0; i--) {
                results.post(rows.get(i));
            }
            person.voidResults();
            person.check();
        }
        softly.assertAll();
    }

    private final class Person {

        private final JsonObject worked;
        private final JsonObject expected;
        private final String prefix = ResultsApi.id() + "-";
        private final String email = ResultsApi.address();

        Person(JsonObject worked) {
            this.worked = worked;
            expected = worked.getJsonObject("expected");
        }

        List<JsonObject> rows() {
            return results().map(it -> row(it).build()).toList();
        }

        private Stream<JsonObject> results() {
            return worked.getJsonArray("results").getValuesAs(JsonObject.class).stream();
        }

        private JsonObjectBuilder row(JsonObject it) {
            return ResultsApi.result(
                            prefix + it.getString("externalId"),
                            it.getString("exam"),
                            it.getString("takenOn"),
                            email)
                    .add("outcome", it.getString("outcome"));
        }

        void voidResults() {
            results()
                    .filter(it -> it.getBoolean("voided", false))
                    .forEach(
                            it ->
                                    results.takeBack(
                                            prefix + it.getString("externalId"),
                                            "Sent by mistake"));
        }

        void check() {
            var name = worked.getString("name");
            var story = results.earner(email);
            softly.assertThat(pairs(story, "certifications", "code", "earnedOn"))
                    .as(name)
                    .isEqualTo(texts(expected.getJsonObject("certifications")));
            softly.assertThat(decisions(pairs(story, "results", "externalId", "decision")))
                    .as(name)
                    .isEqualTo(texts(expected.getJsonObject("decisions")));
            softly.assertThat(
                            results.badges(email).stream().filter(it -> !it.endsWith("WITHDRAWN")))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.getJsonArray("badges").getValuesAs(JsonArray.class).stream()
                                    .map(it -> it.getString(0) + " " + it.getString(1) + " WAITING")
                                    .toList());
            rejected(name);
        }

        private void rejected(String name) {
            var codes = expected.getJsonObject("rejected");
            if (codes != null) {
                var answer = results.post(rows().get(0)).get(0);
                softly.assertThat(answer.getString("status")).as(name).isEqualTo("rejected");
                softly.assertThat(answer.getJsonObject("error").getString("code"))
                        .as(name)
                        .isEqualTo(codes.getString("r1"));
            }
        }

        private Map<String, String> decisions(Map<String, String> byId) {
            return byId.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    it -> it.getKey().substring(prefix.length()),
                                    Map.Entry::getValue));
        }
    }

    private static Map<String, String> pairs(
            JsonObject story, String list, String key, String value) {
        return story.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(it -> it.getString(key), it -> it.getString(value)));
    }

    private static Map<String, String> texts(JsonObject object) {
        var texts = new TreeMap<String, String>();
        object.forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        return texts;
    }

    private static List<JsonObject> cases() throws IOException {
        return read("eligibility-cases.json").getJsonArray("cases").getValuesAs(JsonObject.class);
    }

    private static JsonObject read(String name) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(folder().resolve(name)))) {
            return reader.readObject();
        }
    }

    private static Path folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), it -> it != null, Path::getParent)
                .map(it -> it.resolve("shared").resolve("program"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }
}
