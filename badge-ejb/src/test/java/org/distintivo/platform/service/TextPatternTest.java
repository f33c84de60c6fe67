package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The check that translations go through, tried on languages with more forms than English. */
class TextPatternTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String POLISH_BADGES =
            "{0, plural, one{Czeka # odznaka} few{Czekają # odznaki} many{Czeka # odznak} other{Czeka # odznaki}}";
    private static final String ARABIC_BADGES =
            "{0, plural, zero{لا شارات} one{شارة واحدة} two{شارتان} few{# شارات} many{# شارة} other{# شارة}}";

    @Test
    void each_language_needs_the_forms_that_its_own_counting_has() {
        var english = "{0, plural, one{# badge} other{# badges}}";

        assertThat(new TextPattern(english).missingForms(Locale.ENGLISH)).isEmpty();
        assertThat(new TextPattern(english).missingForms(Locale.ITALIAN)).isEmpty();
        assertThat(new TextPattern(english).missingForms(POLISH)).containsExactly("few", "many");
        assertThat(new TextPattern(english).missingForms(ARABIC))
                .containsExactly("few", "many", "two", "zero");
        assertThat(new TextPattern(POLISH_BADGES).missingForms(POLISH)).isEmpty();
        assertThat(new TextPattern(ARABIC_BADGES).missingForms(ARABIC)).isEmpty();
    }

    @Test
    void a_number_with_a_text_of_its_own_needs_no_other_form() {
        var named = "{0, plural, =1{You earned {1}} other{You earned # badges}}";

        assertThat(new TextPattern(named).missingForms(Locale.ENGLISH)).isEmpty();
        // 21 is counted like 1 there
        assertThat(new TextPattern(named).missingForms(Locale.forLanguageTag("ru")))
                .containsExactly("few", "many", "one");
    }

    @Test
    void a_plural_inside_a_selection_is_found_too() {
        var nested = "{0, select, exam{{1, plural, other{#}}} other{none}}";

        assertThat(new TextPattern(nested).missingForms(Locale.ENGLISH)).containsExactly("one");
        assertThat(new TextPattern(nested).arguments()).containsExactly("0", "1");
    }

    @Test
    void polish_and_arabic_numbers_read_as_their_readers_say_them() {
        assertThat(filled(POLISH_BADGES, POLISH, 1)).isEqualTo("Czeka 1 odznaka");
        assertThat(filled(POLISH_BADGES, POLISH, 3)).isEqualTo("Czekają 3 odznaki");
        assertThat(filled(POLISH_BADGES, POLISH, 12)).isEqualTo("Czeka 12 odznak");
        assertThat(filled(POLISH_BADGES, POLISH, 22)).isEqualTo("Czekają 22 odznaki");
        assertThat(filled(ARABIC_BADGES, ARABIC, 0)).isEqualTo("لا شارات");
        assertThat(filled(ARABIC_BADGES, ARABIC, 2)).isEqualTo("شارتان");
        assertThat(filled(ARABIC_BADGES, ARABIC, 5)).endsWith(" شارات");
        assertThat(filled(ARABIC_BADGES, ARABIC, 11)).endsWith(" شارة");
    }

    @Test
    void a_brace_too_many_is_found() {
        assertThatThrownBy(() -> new TextPattern("{0, plural, one{a}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String filled(String pattern, Locale language, int number) {
        return new MessageFormat(pattern, language).format(new Object[] {number});
    }
}
