package org.distintivo.verifying.service.checks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a fault is named to people who do not know what a pointer is. */
class FaultyMemberTest {

    @ParameterizedTest
    @CsvSource({
        "/name, name, Ada",
        "/tags/1, tags, b",
        "/a~1b/0, a/b, 1",
        "/x~0y, x~y, true",
        "/subject/name, name, Bob",
        "/missing, missing, ''",
        "/tags/9, tags, ''",
        "'', '', '{\"name\":\"Ada\"}'"
    })
    void it_has_its_name_and_its_value(String pointer, String name, String value) {
        var document =
                pointer.isEmpty()
                        ? Standards.object("{\"name\":\"Ada\"}")
                        : Standards.object(
                                """
                                {"name": "Ada", "tags": ["a", "b"], "a/b": [1], "x~y": true,
                                 "subject": {"name": "Bob"}}
                                """);

        assertThat(FaultyMember.of(document, pointer)).isEqualTo(new FaultyMember(name, value));
    }

    @Test
    void a_long_value_is_cut_between_characters() {
        assertThat(value("😀".repeat(60))).isEqualTo("😀".repeat(60));
        assertThat(value("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
    }

    private static String value(String text) {
        return FaultyMember.of(object(text), "/name").value();
    }

    private static JsonObject object(String text) {
        return Standards.object("{\"name\":\"" + text + "\"}");
    }
}
