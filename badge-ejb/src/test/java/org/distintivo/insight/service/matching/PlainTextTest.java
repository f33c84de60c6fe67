package org.distintivo.insight.service.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "<p>a</p><ul><li>b</li><li>c</li></ul>,|a|||b||c||",
        "<b>C</b>++ &amp; <em>.NET</em>,C++ & .NET",
        "1 &lt; 2 &#43; &#x2B; &bogus; &,1 < 2 + +   &",
        "a < b and &#99999999; x,a < b and   x"
    })
    void elements_go_and_blocks_end_lines(String html, String text) {
        assertThat(PlainText.of(html)).isEqualTo(text.replace('|', '\n'));
    }
}
