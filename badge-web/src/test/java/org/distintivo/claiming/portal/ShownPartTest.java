package org.distintivo.claiming.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.distintivo.badge.portal.BadgeCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownPartTest {

    @ParameterizedTest
    @CsvSource({
        "500, , 60, 60",
        "500, 120, 120, 60",
        "130, 120, 120, 10",
        "130, 180, 130, 0",
        "60, , 60, 0",
        "0, , 0, 0",
        "500, -5, 60, 60",
        "500, 3, 60, 60",
        "500, 99999999999, 60, 60",
        "500, 999999, 500, 0",
        "500, many, 60, 60",
    })
    void it_grows_by_as_many_as_were_shown_at_first(int there, String wanted, int shown, int more) {
        var part = ShownPart.of(cards(there), 60, wanted);

        assertThat(part.shown()).hasSize(shown);
        assertThat(part.more()).isEqualTo(more);
        assertThat(part.next()).isEqualTo(shown + more);
    }

    @Test
    void what_is_all_shown_has_no_first_of_the_rest() {
        assertThat(ShownPart.of(cards(3), 60, null).first()).isNull();
    }

    private static List<BadgeCard> cards(int number) {
        return Collections.nCopies(number, new BadgeCard(null, null, null));
    }
}
