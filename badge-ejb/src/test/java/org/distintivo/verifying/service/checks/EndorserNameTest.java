package org.distintivo.verifying.service.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndorserNameTest {

    private static final String ID = "https://endorser.example/";

    @Test
    void a_name_that_anybody_may_take_stands_beside_what_is_proven() {
        assertThat(EndorserName.of("A university", ID)).isEqualTo("A university (" + ID + ")");
        assertThat(EndorserName.of(" ", ID)).isEqualTo(ID);
    }

    @Test
    void neither_is_long_and_no_character_is_cut() {
        var hundred = "é😀".repeat(50);

        assertThat(EndorserName.of("", hundred)).isEqualTo(hundred);
        assertThat(EndorserName.of("", hundred + "x")).isEqualTo(hundred);
        assertThat(EndorserName.of(hundred + "x", ID)).isEqualTo(hundred + " (" + ID + ")");
        assertThat(EndorserName.shortened("a😀b", 2)).isEqualTo("a😀");
    }
}
