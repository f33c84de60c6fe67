package org.distintivo.credential.service.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class KeystoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir private Path folder;

    @Test
    void the_first_start_makes_a_key_and_later_ones_find_it() {
        var file = folder.resolve("data/keys.p12");

        var made = new Keystore(file, "secret").signers(NOW);
        var found = new Keystore(file, "secret").signers(NOW.plusSeconds(60));

        assertThat(made).hasSize(1);
        assertThat(found.get(0).key()).isEqualTo(made.get(0).key());
        var message = "message".getBytes(StandardCharsets.UTF_8);
        assertThat(found.get(0).sign(message)).isEqualTo(made.get(0).sign(message));
    }

    @Test
    void nobody_else_can_read_the_file() throws Exception {
        var file = folder.resolve("keys.p12");

        new Keystore(file, "secret").signers(NOW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_wrong_password_is_an_error_that_names_the_file() {
        var file = folder.resolve("keys.p12");
        new Keystore(file, "secret").signers(NOW);

        assertThatThrownBy(() -> new Keystore(file, "wrong").signers(NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DIST0401E")
                .hasMessageContaining(file.toString());
    }
}
