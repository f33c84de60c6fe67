package org.distintivo.openbadges.service.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Test;

/** A context inside an inline context, as one example of the W3C has it. */
class NestedContextsTest {

    private static final JsonObject DOCUMENT =
            Standards.object(
                    """
                    {"@context": [{"@context": {"id": "@id", "name": "https://schema.example/name"}}],
                     "id": "urn:x", "name": "a"}
                    """);

    @Test
    void a_context_inside_a_context_is_read() throws Exception {
        var examples = CanonicalForm.ofExamples(BundledContexts.INSTANCE, "SHA-256");

        assertThat(examples.of(DOCUMENT))
                .isEqualTo("<urn:x> <https://schema.example/name> \"a\" .\n");
    }

    @Test
    void a_badge_brings_no_context_at_all() {
        var badges = new CanonicalForm(BundledContexts.INSTANCE);

        assertThatThrownBy(() -> badges.of(DOCUMENT)).isInstanceOf(DocumentRefusedException.class);
    }
}
