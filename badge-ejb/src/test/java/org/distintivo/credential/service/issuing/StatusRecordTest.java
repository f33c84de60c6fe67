package org.distintivo.credential.service.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.distintivo.credential.domain.Bitstring;
import org.distintivo.credential.domain.SignedDocument;
import org.distintivo.credential.domain.StatusList;
import org.distintivo.credential.domain.StatusPurpose;
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
    void nobody_else_can_read_it() throws Exception {
        var file = folder.resolve("record.json");
        new StatusRecord(file).published(list(StatusPurpose.REVOCATION));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static StatusList list(StatusPurpose purpose) {
        var list = new StatusList(1, purpose, new byte[32]);
        list.publish(new SignedDocument("{}", "key", NOW));
        return list;
    }
}
