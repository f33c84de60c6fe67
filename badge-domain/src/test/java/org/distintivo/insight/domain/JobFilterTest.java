package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.distintivo.platform.domain.FieldRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFilterTest {

    @Test
    void what_stands_in_an_address_comes_back_as_it_was_meant() {
        var asked =
                Map.of(
                        "q", "  cloud\u00A0оператор & c++ ",
                        "country", "it",
                        "near", "Milano, Lombardia",
                        "remote", "true",
                        "match", "badges");

        var filter = JobFilter.of(asked::get);

        assertThat(filter.country()).isEqualTo("IT");
        assertThat(filter.km()).isEqualTo(JobFilter.USUAL_KM);
        assertThat(filter.query())
                .startsWith("q=cloud%20")
                .contains("%26%20c%2B%2B&country=IT&near=Milano%2C%20Lombardia&km=50")
                .endsWith("&remote=true&match=badges");
    }

    @Test
    void nothing_asked_is_an_empty_filter() {
        assertThat(JobFilter.of(it -> " ").isEmpty()).isTrue();
        assertThat(JobFilter.of(it -> null).query()).isEmpty();
    }

    @Test
    void without_its_place_a_distance_goes_too() {
        var asked = Map.of("near", "Bergamo", "km", "10", "q", "rete");

        assertThat(JobFilter.of(asked::get).with("near", null).query()).isEqualTo("q=rete");
    }

    @ParameterizedTest
    @CsvSource({
        "km, -1, value-invalid",
        "km, 0, value-invalid",
        "km, 501, value-invalid",
        "km, 99999999999999999999, value-invalid",
        "km, 1e3, value-invalid",
        "country, XX, value-invalid",
        "country, Italy, value-invalid",
        "language, klingon, value-invalid",
        "remote, yes, value-invalid",
        "employmentType, full_time, value-invalid",
        "match, everything, value-invalid"
    })
    void what_is_no_value_is_refused_by_its_name(String name, String value, String code) {
        var asked = new HashMap<>(Map.of("near", "Bergamo"));
        asked.put(name, value);

        assertThatThrownBy(() -> JobFilter.of(asked::get))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        it -> {
                            assertThat(it.code()).isEqualTo(code);
                            assertThat(it.field()).isEqualTo(name);
                        });
    }

    @Test
    void long_words_are_refused_and_a_distance_needs_a_place() {
        assertThatThrownBy(() -> JobFilter.of(it -> it.equals("q") ? "a".repeat(10_000) : null))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        it -> assertThat(it.code()).isEqualTo("field-too-long"));
        assertThatThrownBy(() -> JobFilter.of(it -> it.equals("km") ? "10" : null))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        it -> assertThat(it.field()).isEqualTo("near"));
    }
}
