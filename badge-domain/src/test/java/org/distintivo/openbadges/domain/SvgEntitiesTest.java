package org.distintivo.openbadges.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Document types of drawing programs, and of attackers. */
class SvgEntitiesTest {

    @Test
    void a_simple_entity_is_put_in_its_place_but_not_into_text_as_it_stands() throws Exception {
        var svg =
                "<!DOCTYPE svg [<!ENTITY ns \"urn:x\">]><svg xmlns:a=\"&ns;\"><![CDATA[&ns;]]></svg>";

        assertThat(SvgEntities.resolved(svg))
                .isEqualTo("<svg xmlns:a=\"urn:x\"><![CDATA[&ns;]]></svg>");
    }

    @Test
    void one_that_is_made_of_others_or_of_a_file_is_none() throws Exception {
        var svg =
                "<!DOCTYPE svg [<!ENTITY a \"xxxx\"><!ENTITY b \"&a;&a;\">"
                        + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><svg>&b;&c;</svg>";

        assertThat(SvgEntities.resolved(svg)).isEqualTo("<svg>&b;&c;</svg>");
        assertThatThrownBy(() -> BakedSvg.read(svg)).isInstanceOf(DocumentRefusedException.class);
    }

    @Test
    void one_that_is_used_without_end_is_refused() {
        var svg = "<!DOCTYPE svg [<!ENTITY a \"x\">]><svg>" + "&a;".repeat(2_000) + "</svg>";

        assertThatThrownBy(() -> SvgEntities.resolved(svg))
                .isInstanceOf(DocumentRefusedException.class);
    }

    @Test
    void what_has_none_stays_as_it_is() throws Exception {
        assertThat(SvgEntities.resolved("<svg>&amp;</svg>")).isEqualTo("<svg>&amp;</svg>");
    }
}
