package org.distintivo.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Locale SWISS = Locale.forLanguageTag("de-CH");

    private final LocalizedText everybodys = LocalizedText.forEverybody("Cloud");
    private final LocalizedText three =
            new LocalizedText(Map.of("en", "Cloud", "it", "Nuvola", "de-CH", "Wolke"));
    private final LocalizedText noEnglish =
            new LocalizedText(Map.of("it", "Nuvola", "fr", "Nuage"));

    @Test
    void a_text_is_found_by_language_and_country_then_by_language() {
        assertThat(three.find(SWISS)).contains("Wolke");
        assertThat(three.find(Locale.ITALY)).contains("Nuvola");
        assertThat(three.find(Locale.FRENCH)).isEmpty();
        assertThat(everybodys.find(Locale.GERMAN)).contains("Cloud");
    }

    @Test
    void a_text_for_another_region_goes_before_one_in_another_language() {
        assertThat(three.in(Locale.GERMAN)).isEqualTo("Wolke");
        assertThat(three.languageOf(Locale.GERMANY)).contains("de-CH");
    }

    @Test
    void a_programs_text_for_a_language_goes_before_a_made_one_for_a_region_of_it() {
        var made = new LocalizedText(Map.of("en", "Made", "pt-BR", "Feito"));

        var given = new LocalizedText(Map.of("pt", "Dado")).orElse(made);

        assertThat(given.in(Locale.forLanguageTag("pt-BR"))).isEqualTo("Dado");
        assertThat(given.languages()).containsExactly("en", "pt");
    }

    @Test
    void who_has_no_text_reads_english_and_without_english_the_first() {
        assertThat(three.in(Locale.FRENCH)).isEqualTo("Cloud");
        assertThat(noEnglish.in(Locale.GERMAN)).isEqualTo("Nuage");
        assertThat(everybodys.in(Locale.GERMAN)).isEqualTo("Cloud");
    }

    @Test
    void the_language_of_the_text_that_is_read_is_known_unless_it_is_everybodys() {
        assertThat(three.languageOf(SWISS)).contains("de-CH");
        assertThat(three.languageOf(Locale.ITALY)).contains("it");
        assertThat(three.languageOf(Locale.FRENCH)).contains("en");
        assertThat(noEnglish.languageOf(Locale.GERMAN)).contains("fr");
        assertThat(everybodys.languageOf(Locale.GERMAN)).isEmpty();
    }

    @Test
    void its_languages_are_listed_and_everybodys_has_none() {
        assertThat(three.languages()).containsExactly("de-CH", "en", "it");
        assertThat(everybodys.languages()).isEmpty();
    }

    @Test
    void another_text_fills_in_the_languages_that_are_missing_and_replaces_none() {
        var filled = noEnglish.orElse(three);

        assertThat(filled.byLanguage())
                .isEqualTo(Map.of("en", "Cloud", "it", "Nuvola", "de-CH", "Wolke", "fr", "Nuage"));
        assertThat(new LocalizedText(Map.of("it", "Nube")).orElse(three).in(Locale.ITALIAN))
                .isEqualTo("Nube");
        assertThat(everybodys.orElse(three)).isSameAs(everybodys);
    }

    @Test
    void it_comes_back_from_its_json() {
        assertThat(everybodys.toJson()).isEqualTo(Json.createValue("Cloud"));
        assertThat(three.toJson().asJsonObject().getString("it")).isEqualTo("Nuvola");
        assertThat(LocalizedText.fromJson(everybodys.toJson())).isEqualTo(everybodys);
        assertThat(LocalizedText.fromJson(three.toJson())).isEqualTo(three);
    }

    @Test
    void there_is_no_text_without_a_text() {
        Map<String, String> none = Map.of();

        assertThatThrownBy(() -> new LocalizedText(none))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
