package org.distintivo.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.distintivo.catalog.domain.CatalogFault;
import org.distintivo.catalog.domain.CatalogFaultyException;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One answer speaks one language. */
class ProblemsTest {

    private final Problems problems = new Problems(new Messages(), TestSettings.of());

    @Test
    void who_reads_english_is_told_what_developers_need() {
        var problem =
                problems.of(FieldRefusedException.missing("exam"), Locale.forLanguageTag("pl"));

        assertThat(problem.title()).isEqualTo("A required field is missing");
        assertThat(problem.detail()).isEqualTo("It is required.");
    }

    @Test
    void who_reads_another_language_is_told_nothing_in_english() {
        var missing = problems.of(FieldRefusedException.missing("exam"), Locale.ITALIAN);
        assertThat(missing.detail()).isEqualTo(missing.title()).startsWith("Manca");
        assertThat(missing.members().get("field")).hasToString("\"exam\"");

        assertThat(problems.of(JsonRefusedException.tooLarge(65_536), Locale.ITALIAN).detail())
                .isEqualTo("Il corpo supera 65.536 byte.");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_expected_is_told_in_each_language(Expected expected) {
        for (var refused :
                List.of(
                        FieldRefusedException.wrongType("exam", expected),
                        FieldRefusedException.invalid("exam", expected))) {
            var italian = problems.of(refused, Locale.ITALIAN);

            assertThat(italian.detail()).isNotEqualTo(italian.title()).doesNotContain("must", "{");
        }
    }

    @Test
    void a_wrong_type_names_the_one_that_is_wanted() {
        var refused = FieldRefusedException.wrongType("exam", Expected.WHOLE_NUMBER);

        assertThat(problems.of(refused, Locale.ENGLISH).detail()).isEqualTo(refused.getMessage());
        assertThat(problems.of(refused, Locale.ITALIAN).detail())
                .isEqualTo("Qui ci vuole un numero intero.");
    }

    @Test
    void faults_of_a_catalog_are_told_in_the_language_of_their_answer() {
        var fault = new CatalogFault("/exams/0/title", "wrong-type", List.of("text"));
        var refused = new CatalogFaultyException(List.of(fault));

        assertThat(List.of(Locale.ENGLISH, Locale.ITALIAN))
                .map(language -> problems.of(refused, language).members().get("faults"))
                .map(faults -> (JsonObject) faults.asJsonArray().get(0))
                .extracting(it -> it.getString("code"), it -> it.getString("detail"))
                .containsExactly(
                        tuple("wrong-type", "This must be a text in quotes."),
                        tuple("wrong-type", "Qui ci vuole un testo tra virgolette."));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 410, 411, 412, 413, 415, 500, 503, 418})
    void each_refusal_of_the_runtime_has_words_in_each_language(int status) {
        var code = StatusCode.of(status);

        var italian = problems.of(status, code, StatusCode.detail(status), Locale.ITALIAN);

        assertThat(italian.title()).isNotEqualTo(code);
        assertThat(italian.detail()).isEqualTo(italian.title());
        assertThat(problems.of(status, code, StatusCode.detail(status), Locale.ENGLISH).title())
                .isNotEqualTo(italian.title());
    }
}
