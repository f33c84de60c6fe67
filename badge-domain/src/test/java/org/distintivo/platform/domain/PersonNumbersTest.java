package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNumbersTest {

    @Test
    void a_condition_is_filled_with_the_own_number_or_with_all() {
        var person = PersonNumbers.of(7, List.of(12L, 3L, 7L));

        assertThat(person.fill("a = :earner or b in (:numbers)"))
                .isEqualTo("a = 7 or b in (3, 7, 12)");
        assertThat(PersonNumbers.of(7, List.of()).fill("b in (:numbers)")).isEqualTo("b in (7)");
    }
}
