package org.distintivo.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {

    @Test
    void a_chain_leads_nowhere_back() {
        var chain = new Prerequisites(Map.of("top", List.of("middle"), "middle", List.of("base")));

        assertThat(chain.leadsBack("top", "middle")).isFalse();
        assertThat(chain.leadsBack("middle", "base")).isFalse();
    }

    @Test
    void a_certification_that_requires_itself_leads_back() {
        assertThat(new Prerequisites(Map.of("a", List.of("a"))).leadsBack("a", "a")).isTrue();
    }

    @Test
    void every_step_of_a_circle_leads_back_and_a_step_into_it_does_not() {
        var circle =
                new Prerequisites(
                        Map.of(
                                "outside", List.of("a"),
                                "a", List.of("b", "harmless"),
                                "b", List.of("c"),
                                "c", List.of("a"),
                                "harmless", List.of()));

        assertThat(circle.leadsBack("a", "b")).isTrue();
        assertThat(circle.leadsBack("b", "c")).isTrue();
        assertThat(circle.leadsBack("c", "a")).isTrue();
        assertThat(circle.leadsBack("outside", "a")).isFalse();
        assertThat(circle.leadsBack("a", "harmless")).isFalse();
    }

    @Test
    void a_chain_of_ten_thousand_is_no_deeper_than_the_stack() {
        var chain = new HashMap<String, List<String>>();
        for (var i = 0; i < 10_000; i++) {
            chain.put("c" + i, List.of("c" + (i + 1)));
        }

        assertThat(new Prerequisites(chain).leadsBack("c0", "c1")).isFalse();
    }
}
