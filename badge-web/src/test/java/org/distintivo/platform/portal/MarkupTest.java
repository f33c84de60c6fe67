package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void no_value_becomes_markup_in_a_text_or_in_an_attribute() {
        var hostile = "\"><script>alert('x')</script>&amp;";

        assertThat(Markup.of("<a title=\"{}\">{}</a>", hostile, hostile))
                .hasToString(
                        "<a title=\"&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;\">"
                                + "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</a>");
    }

    @Test
    void markup_goes_into_markup_as_it_is() {
        var inner = Markup.of("<b>{}</b>", "1 < 2");

        assertThat(Markup.of("<p>{}</p>", inner)).hasToString("<p><b>1 &lt; 2</b></p>");
    }

    @Test
    void a_value_with_the_sign_of_a_gap_fills_its_own_gap_only() {
        assertThat(Markup.of("{}-{}", "{}", "b")).hasToString("{}-b");
    }

    @Test
    void a_value_without_a_gap_is_a_defect() {
        assertThatThrownBy(() -> Markup.of("<p></p>", "lost"))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
