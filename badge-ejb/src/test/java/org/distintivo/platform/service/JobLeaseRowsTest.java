package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A job without its row in the table of leases would never run, and nobody would be told. */
class JobLeaseRowsTest {

    private static final Pattern NAME = Pattern.compile("new (?:LeasedWork\\.)?Job\\(\"([^\"]+)\"");

    @Test
    void every_job_has_a_row_of_its_own() throws IOException {
        var schema = texts(Path.of("src/main/resources/db/schema"), ".sql");
        var jobs =
                NAME.matcher(texts(Path.of("src/main/java"), ".java"))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());

        assertThat(jobs).containsAll(Set.of("reissue", "reevaluation"));
        assertThat(jobs).allMatch(job -> schema.contains("('" + job + "'"));
    }

    private static String texts(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(JobLeaseRowsTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
