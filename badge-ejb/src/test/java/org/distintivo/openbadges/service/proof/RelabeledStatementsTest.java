package org.distintivo.openbadges.service.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.junit.jupiter.api.Test;

/** The names that an issuer gave to nodes, put back into what its holder shows. */
class RelabeledStatementsTest {

    private static final String STATEMENTS =
            "_:c14n0 <urn:p> \"one\" .\n_:c14n1 <urn:p> _:c14n0 .\n";

    @Test
    void they_are_sorted_by_the_names_that_were_signed() throws Exception {
        assertThat(RelabeledStatements.renamed(STATEMENTS, Map.of("c14n0", "uB", "c14n1", "uA")))
                .containsExactly("_:uA <urn:p> _:uB .\n", "_:uB <urn:p> \"one\" .\n");
    }

    @Test
    void what_only_looks_like_a_name_is_left_alone() throws Exception {
        var text = "_:c14n0 <urn:_:c14n0> \"a \\\" _:c14n0\" .\n";

        assertThat(RelabeledStatements.renamed(text, Map.of("c14n0", "uB")))
                .containsExactly("_:uB <urn:_:c14n0> \"a \\\" _:c14n0\" .\n");
    }

    @Test
    void each_node_has_a_name_and_each_name_a_node() {
        refused(Map.of("c14n0", "uB"));
        refused(Map.of("c14n0", "uB", "c14n1", "uA", "c14n2", "uC"));
    }

    private static void refused(Map<String, String> names) {
        assertThatThrownBy(() -> RelabeledStatements.renamed(STATEMENTS, names))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("value");
    }
}
