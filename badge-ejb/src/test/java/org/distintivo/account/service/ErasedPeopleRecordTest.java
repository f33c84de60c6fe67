package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedPeopleRecordTest {

    private static final ErasedPerson ONE =
            new ErasedPerson(17, Instant.parse("2026-11-30T10:00:00.123456Z"));
    private static final ErasedPerson OTHER =
            new ErasedPerson(18, Instant.parse("2026-11-30T10:00:00Z"));

    @TempDir private Path folder;

    private Path file;
    private ErasedPeopleRecord record;

    @BeforeEach
    void beside() {
        file = folder.resolve("data/erased-people.txt");
        record = new ErasedPeopleRecord(file);
    }

    @Test
    void whoever_was_erased_stays_on_record_once() throws Exception {
        assertThat(record.read()).isEmpty();

        record.add(List.of(ONE));
        record.add(List.of(OTHER, ONE));

        assertThat(record.read()).containsExactly(ONE, OTHER);
        assertThat(Files.readString(file))
                .isEqualTo("17 2026-11-30T10:00:00.123456Z\n18 2026-11-30T10:00:00Z\n");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_never_written_over() throws Exception {
        record.add(List.of(ONE));
        Files.writeString(file, "17 yesterday\n");

        assertThatThrownBy(record::read)
                .hasMessageStartingWith("DIST0215E")
                .hasMessageContaining("erased-people.txt");
        assertThatThrownBy(() -> record.add(List.of(OTHER))).isInstanceOf(RuntimeException.class);
        assertThat(file).hasContent("17 yesterday");
    }
}
