package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Cloud Engineer (m/w/d);Cloud Engineer",
                "Cloud Engineer m/f/x;Cloud Engineer",
                "Senior Cloud Engineer - Milano;Senior Cloud Engineer",
                "Cloud Engineer | ref. 4711;Cloud Engineer",
                "DevOps-Engineer;DevOps-Engineer",
                "C++ Developer [Remote];C++ Developer",
                "Ingénieur réseau (H/F), ;Ingénieur réseau",
                "(m/w/d);(m/w/d)",
            })
    void what_stands_around_a_title_is_not_part_of_it(String written, String title) {
        assertThat(CountedName.title(written)).isEqualTo(title);
    }

    @Test
    void titles_count_together_without_case_and_accents_and_levels_stay_apart() {
        assertThat(CountedName.titleKey("INGENIEUR Réseau"))
                .isEqualTo(CountedName.titleKey("Ingénieur réseau (H/F)"));
        assertThat(CountedName.titleKey("Senior Cloud Engineer"))
                .isNotEqualTo(CountedName.titleKey("Cloud Engineer"));
        assertThat(CountedName.titleKey("C# developer"))
                .isNotEqualTo(CountedName.titleKey("C++ developer"));
        assertThat(CountedName.titleKey("???")).isEqualTo("???");
    }

    @Test
    void an_employer_counts_together_with_and_without_legal_form() {
        assertThat(CountedName.employerKey("ACME S.p.A."))
                .isEqualTo(CountedName.employerKey("Acme"))
                .isEqualTo("acme");
        assertThat(CountedName.employerKey("Acme GmbH")).isEqualTo("acme");
        assertThat(CountedName.employerKey("AG")).isEqualTo("ag");
        assertThat(CountedName.employerKey(null)).isNull();
    }

    @Test
    void a_key_fits_its_column() {
        assertThat(CountedName.titleKey("ﷺ".repeat(300))).hasSizeLessThanOrEqualTo(300);
        assertThat(CountedName.employerKey("ﷺ".repeat(200))).hasSizeLessThanOrEqualTo(200);
    }
}
