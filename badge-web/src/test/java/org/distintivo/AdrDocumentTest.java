package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Decisions have the form that {@code docs/adr/README.md} promises. */
class AdrDocumentTest {

    private static final List<String> PARTS =
            List.of("Context", "Decision", "Alternatives", "Consequences");

    @TestFactory
    Stream<DynamicTest> every_decision_has_date_status_and_all_parts() {
        return decisions().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> check(file)));
    }

    @Test
    void every_number_is_given_once() {
        Map<Integer, Path> known = new HashMap<>();
        for (var file : decisions()) {
            assertThat(known.put(number(file), file)).as(file.toString()).isNull();
        }
    }

    private static void check(Path file) {
        var text = ProjectFiles.text(file);
        assertThat(text).startsWith("# " + number(file) + ". ");
        assertThat(text).containsPattern("Date: 20\\d\\d-\\d\\d-\\d\\d");
        assertThat(text).containsPattern("Status: (accepted|superseded by )");
        for (var part : PARTS) {
            assertThat(text).containsPattern("(?m)^(## |\\*\\*)" + part);
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 4));
    }

    private static List<Path> decisions() {
        return ProjectFiles.under("docs/adr", ".md").stream()
                .filter(file -> !file.endsWith("README.md"))
                .toList();
    }
}
