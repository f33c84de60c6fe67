package org.distintivo.openbadges.service.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    /** RFC 8785 appendix B, and where a number changes its form. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "1, 1",
        "1.0, 1",
        "-1.50, -1.5",
        "1e0, 1",
        "4.50, 4.5",
        "2e-3, 0.002",
        "0.000000000000000000000000001, 1e-27",
        "1E30, 1e+30",
        "333333333.33333329, 333333333.3333333",
        "9007199254740993, 9007199254740992",
        "295147905179352830000, 295147905179352830000",
        "999999999999999900000, 999999999999999900000",
        "1e21, 1e+21",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "1.0000000000000001e23, 1.0000000000000001e+23",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "9.999999999999997e-7, 9.999999999999997e-7",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "0.1, 0.1",
        "123e-2, 1.23"
    })
    void numbers_are_written_as_javascript_does(String given, String expected) throws Exception {
        assertThat(of("{\"n\":" + given + "}")).isEqualTo("{\"n\":" + expected + "}");
    }

    @Test
    void a_number_that_javascript_has_not_is_refused() {
        assertThatThrownBy(() -> of("{\"n\":1e400}"))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("value-lost");
    }

    @Test
    void names_are_sorted_and_nothing_is_escaped_that_need_not_be() throws Exception {
        assertThat(of("{\"b\": [1, true, null , {}], \"a\":\"\\u20ac$\\u000f\\n\\/\\\"\\\\é😀\"}"))
                .isEqualTo("{\"a\":\"€$\\u000f\\n/\\\"\\\\é😀\",\"b\":[1,true,null,{}]}");
        assertThat(of("{\"\\ufb33\":1,\"😀\":2,\"\\u20ac\":3,\"1\":4,\"\\r\":5,\"\":6}"))
                .isEqualTo("{\"\":6,\"\\r\":5,\"1\":4,\"€\":3,\"😀\":2,\"\ufb33\":1}");
    }

    private static String of(String json) throws DocumentRefusedException {
        return CanonicalJson.of(Standards.object(json));
    }
}
