package org.distintivo.openbadges.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two lists side by side. */
class BitstringTest {

    @Test
    void what_two_say_differently_is_found_at_either_end_of_a_byte() {
        var one = Bitstring.empty().with(0).orElseThrow().with(8).orElseThrow();
        var other = one.with(7).orElseThrow().with(131_071).orElseThrow().without(8).orElseThrow();

        assertThat(one.differences(other)).containsExactly(7, 8, 131_071);
        assertThat(one.differences(one)).isEmpty();
    }
}
