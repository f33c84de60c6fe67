package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IsolationTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void what_runs_the_other_way_is_set_apart() {
        assertThat(apart(ARABIC, "AX-100")).isEqualTo("\u2068AX-100\u2069");
        assertThat(apart(Locale.ENGLISH, "محمد")).isEqualTo("\u2068محمد\u2069");
    }

    @Test
    void what_runs_the_same_way_or_none_and_web_addresses_stay_bare() {
        assertThat(apart(ARABIC, "محمد")).isEqualTo("محمد");
        assertThat(apart(ARABIC, "2026")).isEqualTo("2026");
        assertThat(apart(ARABIC, "https://badges.example/x")).isEqualTo("https://badges.example/x");
        assertThat(apart(Locale.ENGLISH, "Łukasz 王")).isEqualTo("Łukasz 王");
    }

    @Test
    void what_selects_a_form_is_not_touched() {
        assertThat(
                        Isolation.selecting(
                                "{0, select, exam {a {1}} other {b}} {2, plural, other {#}}"))
                .containsExactly(0);
        assertThat(Isolation.apart(new Object[] {"exam"}, Set.of(0), ARABIC))
                .containsExactly("exam");
    }

    private static Object apart(Locale language, String text) {
        return Isolation.apart(new Object[] {text}, Set.of(), language)[0];
    }
}
