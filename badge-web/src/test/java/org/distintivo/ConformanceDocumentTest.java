package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/conformance.md} promises nothing that no test shows. */
class ConformanceDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|CT|IT))(?:\\.(\\w+))?`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!---|what is asked|attack).*$");

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        var tests = tests();
        var missing = new ArrayList<String>();
        var named = NAMED.matcher(document());
        int count = 0;
        while (named.find()) {
            count++;
            var source = tests.get(named.group(1));
            var method = named.group(2);
            if (source == null || method != null && !source.contains("void " + method + "(")) {
                missing.add(named.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(count).isPositive();
    }

    @Test
    void every_line_names_a_test_or_says_that_there_is_none() throws IOException {
        var rows = ROW.matcher(document());
        while (rows.find()) {
            assertThat(rows.group()).matches("(?s).*(`\\w+(Test|CT|IT)\\.|not built|no test:).*");
        }
    }

    private static String document() throws IOException {
        return Files.readString(ROOT.resolve("docs/conformance.md"));
    }

    /** Sources of all modules' tests, by the name of the class. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        for (var module : new String[] {"badge-domain", "badge-ejb", "badge-web", "badge-ear"}) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> tests.put(name(file), text(file)));
            }
        }
        return tests;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.java$", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
