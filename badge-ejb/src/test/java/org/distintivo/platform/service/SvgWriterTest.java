package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgWriterTest {

    @Test
    void what_is_put_in_stays_text_wherever_it_is_put() {
        var picture =
                new SvgWriter("viewBox", "0 0 1 1")
                        .start("title")
                        .text("<a> & \"b\" ]]>")
                        .end()
                        .empty("path", "d", "\"/><script>&")
                        .finish();

        assertThat(picture)
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">"
                                + "<title>&lt;a&gt; &amp; \"b\" ]]&gt;</title>"
                                + "<path d=\"&quot;/&gt;&lt;script&gt;&amp;\"/></svg>");
    }
}
