package org.distintivo.issuing.service.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.distintivo.issuing.domain.SignedDocument;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.issuing.service.key.SignerUnavailableException;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusRecordTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir private Path folder;

    @Test
    void it_keeps_what_each_list_has_told_the_world_last() throws Exception {
        var record = new StatusRecord(folder.resolve("data/record.json"));
        var list = list(StatusPurpose.REVOCATION);
        record.published(list);
        list.set(7);
        list.publish(new SignedDocument("{}", "key", NOW.plusSeconds(1)));
        record.published(list);
        record.published(list(StatusPurpose.SUSPENSION));
        record.started(3);

        var read = new StatusRecord(folder.resolve("data/record.json")).read();

        assertThat(read.getInt(StatusRecord.STARTS)).isEqualTo(3);
        var lists = StatusRecord.lists(read);
        assertThat(lists).containsOnlyKeys("1-revocation", "1-suspension");
        var entry = lists.getJsonObject("1-revocation");
        assertThat(entry.getInt("edition")).isEqualTo(2);
        assertThat(Bitstring.decode(entry.getString("bits")).isSet(7)).isTrue();
    }

    @Test
    void positions_are_on_record_before_they_are_given() {
        var record = new StatusRecord(folder.resolve("record.json"));
        for (long position = 0; position < 3_000; position++) {
            record.given(position);
            assertThat(record.read().getInt(StatusRecord.POSITIONS)).isGreaterThan((int) position);
        }
    }

    @Test
    void a_start_that_was_told_late_takes_none_back() {
        var record = new StatusRecord(folder.resolve("record.json"));
        record.started(5);
        record.started(4);

        assertThat(record.read().getInt(StatusRecord.STARTS)).isEqualTo(5);
    }

    @Test
    void a_record_that_is_damaged_is_named_and_not_taken_for_none() throws Exception {
        var file = Files.createFile(folder.resolve("record.json"));

        assertThatThrownBy(() -> new StatusRecord(file).read())
                .hasMessageStartingWith("DIST0419E cannot read " + file);
        assertThatThrownBy(() -> new StatusRecord(file).started(1))
                .isInstanceOf(SignerUnavailableException.class);
        assertThat(file).isEmptyFile();
    }

    @Test
    void what_cannot_be_written_leaves_the_record_as_it_was() throws Exception {
        var file = folder.resolve("record.json");
        new StatusRecord(file).started(3);
        // a folder in the draft's place: what is written there cannot be
        Files.createDirectories(folder.resolve("record.json.new/busy"));

        assertThatThrownBy(() -> new StatusRecord(file).started(4))
                .isInstanceOf(SignerUnavailableException.class);

        assertThat(new StatusRecord(file).read().getInt(StatusRecord.STARTS)).isEqualTo(3);
    }

    private static StatusList list(StatusPurpose purpose) {
        var list = new StatusList(1, purpose, new byte[32]);
        list.publish(new SignedDocument("{}", "key", NOW));
        return list;
    }
}
