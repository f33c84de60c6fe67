package org.distintivo.issuing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.distintivo.openbadges.domain.BakedSvg;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.junit.jupiter.api.Test;

/** Drawings as large as may be handed in, made to keep the reader busy. */
class CostlySvgTest {

    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    private static final int LARGE = 1_900_000;

    @Test
    void very_many_names_for_namespaces_are_not_looked_through() {
        var svg = new StringBuilder(START);
        for (int i = 0; svg.length() < LARGE; i++) {
            svg.append(" xmlns:a").append(i).append("=\"u\"");
        }

        requireBroken(svg.append("/>").toString());
    }

    @Test
    void very_many_elements_and_attributes_are_not_read() {
        requireBroken(START + ">" + "<g/>".repeat(LARGE / 4) + "</svg>");
        var attributes = new StringBuilder(START);
        for (int i = 0; attributes.length() < LARGE; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        requireBroken(attributes.append("/>").toString());
    }

    @Test
    void a_drawing_of_many_elements_is_read() throws DocumentRefusedException {
        var svg = START + ">" + "<g/>".repeat(50_000) + "</svg>";

        assertThat(BakedSvg.extract(BakedSvg.bake(svg, "{}"))).isEqualTo("{}");
    }

    private static void requireBroken(String svg) {
        assertThatThrownBy(() -> BakedSvg.read(svg))
                .isInstanceOfSatisfying(
                        DocumentRefusedException.class,
                        e -> assertThat(e.code()).isEqualTo("svg-broken"));
    }
}
