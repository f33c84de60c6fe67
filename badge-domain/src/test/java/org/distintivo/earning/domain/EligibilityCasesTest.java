package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.ProgramRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The worked cases of the contract, where they lie beside the repository. */
class EligibilityCasesTest {

    @TestFactory
    Stream<DynamicTest> every_worked_case_comes_out_as_written() {
        assumeTrue(ProgramFiles.folder() != null, "../shared/program is not there");
        return ProgramFiles.read("eligibility-cases.json")
                .getJsonArray("cases")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(it -> dynamicTest(it.getString("name"), () -> check(it)));
    }

    private static void check(JsonObject worked) {
        var rules = ProgramFiles.rules(worked.getString("catalog"));
        var expected = worked.getJsonObject("expected");

        var outcome = Eligibility.evaluate(rules, facts(worked, rules).toList());

        assertThat(decisions(outcome)).isEqualTo(texts(expected.getJsonObject("decisions")));
        assertThat(certifications(outcome))
                .isEqualTo(texts(expected.getJsonObject("certifications")));
        assertThat(badges(outcome))
                .containsExactlyInAnyOrderElementsOf(
                        expected.getJsonArray("badges").getValuesAs(JsonArray.class).stream()
                                .map(pair -> pair.getString(0) + " " + pair.getString(1))
                                .toList());
    }

    /** Unknown exams are refused before the rule sees them. */
    private static Stream<ResultFact> facts(JsonObject worked, ProgramRules rules) {
        return worked.getJsonArray("results").getValuesAs(JsonObject.class).stream()
                .filter(it -> rules.findExam(it.getString("exam")).isPresent())
                .map(
                        it ->
                                new ResultFact(
                                        new ResultKey("partner", it.getString("externalId")),
                                        it.getString("exam"),
                                        LocalDate.parse(it.getString("takenOn")),
                                        it.getString("outcome").equals("pass"),
                                        it.getBoolean("voided", false)));
    }

    private static TreeMap<String, String> decisions(Outcome outcome) {
        var decisions = new TreeMap<String, String>();
        outcome.decisions()
                .forEach((key, it) -> decisions.put(key.externalId(), it.decision().name()));
        return decisions;
    }

    private static TreeMap<String, String> certifications(Outcome outcome) {
        var days = new TreeMap<String, String>();
        outcome.certifications().forEach((key, it) -> days.put(key.code(), it.day().toString()));
        return days;
    }

    private static List<String> badges(Outcome outcome) {
        return outcome.badges().keySet().stream()
                .map(key -> key.kind().name().toLowerCase(Locale.ROOT) + " " + key.code())
                .toList();
    }

    private static TreeMap<String, String> texts(JsonObject object) {
        var texts = new TreeMap<String, String>();
        object.forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        return texts;
    }
}
