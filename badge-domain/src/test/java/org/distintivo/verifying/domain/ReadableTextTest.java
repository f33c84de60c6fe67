package org.distintivo.verifying.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.openbadges.domain.Refusal;
import org.junit.jupiter.api.Test;

/** Names and other texts of strangers, as a report shows them. */
class ReadableTextTest {

    @Test
    void a_text_does_not_turn_around_what_stands_beside_it() {
        assertThat(summary("Cloud\u202Eretsam\u2066 \u0007A\u009B1").name())
                .isEqualTo("Cloudretsam A1");
    }

    @Test
    void names_in_any_script_and_lines_stay_as_they_are() {
        var text = "Zażółć 証明 😀 עִבְרִית\nسطر";

        assertThat(summary(text).name()).isEqualTo(text);
    }

    @Test
    void nobody_is_shown_a_name_of_a_hundred_thousand_letters() {
        assertThat(summary("x".repeat(100_000)).name()).hasSize(1_001).endsWith("…");
        assertThat(summary("😀".repeat(50_000) + "x").name()).doesNotContain("?");
        assertThat(summary("x" + "😀".repeat(50_000)).name()).endsWith("😀…");
    }

    @Test
    void nor_a_message_with_one() {
        var check =
                CheckResult.of(
                        CheckId.CONTEXT,
                        CheckOutcome.ERROR,
                        Refusal.TERM_UNDEFINED,
                        "x".repeat(9_999));

        assertThat((String) check.arguments().get(0)).hasSizeLessThan(1_100);
    }

    @Test
    void nor_thousands_of_skills() {
        assertThat(summary("x").skills()).hasSize(100);
    }

    @Test
    void a_language_is_one_or_nothing() {
        assertThat(summary("pt-BR").language()).isEqualTo("pt-BR");
        assertThat(summary("it").language()).isEqualTo("it");
        assertThat(summary("it\" onload=\"x").language()).isNull();
        assertThat(summary("Italian language").language()).isNull();
        assertThat(summary("").language()).isNull();
        assertThat(summary(null).language()).isNull();
    }

    private static CredentialSummary summary(String name) {
        List<String> skills = Collections.nCopies(5_000, "skill");
        return new CredentialSummary(
                DocumentType.ACHIEVEMENT_CREDENTIAL,
                "urn:x",
                name,
                name,
                name,
                null,
                null,
                "urn:y",
                name,
                null,
                null,
                null,
                null,
                skills,
                null,
                List.of(),
                null,
                name);
    }
}
