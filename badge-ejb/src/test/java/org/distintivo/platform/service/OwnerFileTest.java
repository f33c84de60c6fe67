package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerFileTest {

    @TempDir private Path folder;

    @Test
    void a_file_is_replaced_and_only_its_owner_reads_it() throws Exception {
        var file = folder.resolve("data/secret.txt");
        OwnerFile.replace(file, text("first"));
        OwnerFile.replace(file, text("second"));

        assertThat(file).hasContent("second");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("data")).isDirectoryContaining(file::equals);
        assertThat(Files.list(folder.resolve("data"))).hasSize(1);
    }

    @Test
    void what_a_killed_server_left_is_overwritten() throws Exception {
        var file = folder.resolve("secret.txt");
        Files.writeString(folder.resolve("secret.txt.new"), "half of wh");

        OwnerFile.replace(file, text("whole"));

        assertThat(file).hasContent("whole");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void a_failure_leaves_the_file_as_it_was_and_no_empty_one() throws Exception {
        var file = folder.resolve("secret.txt");
        OwnerFile.replace(file, text("before"));
        var place = Files.createDirectories(folder.resolve("folder/with something"));

        assertThatThrownBy(() -> OwnerFile.replace(place.getParent(), text("new")))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("before");
        assertThat(folder.resolve("folder.new")).doesNotExist();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
