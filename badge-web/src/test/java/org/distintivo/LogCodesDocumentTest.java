package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/operator/troubleshoot.md} explains every code of a log line, and no other. */
class LogCodesDocumentTest {

    private static final Pattern CODE = Pattern.compile("\\bDIST\\d{4}[IWE]\\b");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(DIST\\d{4}[IWE])` \\|");

    @Test
    void every_code_in_the_sources_has_a_row_and_every_row_a_code() {
        var document =
                ProjectFiles.text(ProjectFiles.ROOT.resolve("docs/operator/troubleshoot.md"));
        var rows = new TreeSet<String>();
        ROW.matcher(document).results().forEach(row -> rows.add(row.group(1)));

        assertThat(rows).isEqualTo(emitted());
    }

    @Test
    void no_document_names_another_code() {
        var emitted = emitted();

        for (var document : ProjectFiles.documents()) {
            assertThat(emitted)
                    .as(document.toString())
                    .containsAll(codes(ProjectFiles.text(document)));
        }
    }

    private static Set<String> emitted() {
        var found = new TreeSet<String>();
        Stream.of(ProjectFiles.sources(), ProjectFiles.under("config", ".xml"))
                .flatMap(files -> files.stream())
                .forEach(file -> found.addAll(codes(ProjectFiles.text(file))));
        return found;
    }

    private static Set<String> codes(String text) {
        var found = new TreeSet<String>();
        CODE.matcher(text).results().forEach(code -> found.add(code.group()));
        return found;
    }
}
