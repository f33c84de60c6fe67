package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

    @Test
    void texts_compare_by_code_point_and_a_prefix_comes_first() {
        assertThat(
                        Stream.of("\uD83D\uDE00", "\uFF5E", "b", "a10", "a9", "a", "")
                                .sorted(CodePointOrder.INSTANCE))
                .containsExactly("", "a", "a10", "a9", "b", "\uFF5E", "\uD83D\uDE00");
    }
}
