package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritableParametersTest {

    @Test
    void control_characters_go_and_everything_that_people_type_stays() {
        assertThat(WritableParameters.clean("a\0b\u0001\u001f\u007f\u0085c")).isEqualTo("abc");
        assertThat(WritableParameters.clean("Łukasz\tNuñez\r\n\u200dÓ 💎"))
                .isEqualTo("Łukasz\tNuñez\r\n\u200dÓ 💎");
        assertThat(WritableParameters.clean(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "q=a%1Fb", "q=%7f", "a=1&q=%c2%85", "%00=1"})
    void a_query_with_control_characters_is_known(String query) {
        assertThat(WritableParameters.hasControls(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "q=a", "q=%09%0a%0D", "q=%C5%81ukasz", "to=%2Fmy%2Fbadges", "q=%20"})
    void any_other_query_is_let_through(String query) {
        assertThat(WritableParameters.hasControls(query)).isFalse();
        assertThat(WritableParameters.hasControls(null)).isFalse();
    }
}
