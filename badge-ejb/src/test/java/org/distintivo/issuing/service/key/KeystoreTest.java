package org.distintivo.issuing.service.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeystoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final byte[] MESSAGE = "message".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_key_that_was_made_is_found_again(KeyAlgorithm algorithm) {
        var file = folder.resolve("data/keys.p12");

        var made = new Keystore(file, "secret").make(algorithm, NOW);
        var found = new Keystore(file, "secret").signers();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).algorithm()).isEqualTo(algorithm);
        assertThat(found.get(0).key()).isEqualTo(made.key());
        assertThat(found.get(0).sign(MESSAGE)).isEqualTo(made.sign(MESSAGE));
    }

    @Test
    void a_new_key_leaves_the_others_in_their_place() {
        var keystore = new Keystore(folder.resolve("keys.p12"), "secret");
        assertThat(keystore.signers()).isEmpty();

        var first = keystore.make(KeyAlgorithm.ED25519, NOW);
        var rsa = keystore.make(KeyAlgorithm.RSA2048, NOW);
        var second = keystore.make(KeyAlgorithm.ED25519, NOW.plusSeconds(1));

        assertThat(keystore.signers())
                .extracting(Signer::key)
                .containsExactlyInAnyOrder(first.key(), rsa.key(), second.key());
    }

    @Test
    void nobody_else_can_read_the_file() throws Exception {
        var file = folder.resolve("keys.p12");

        new Keystore(file, "secret").make(KeyAlgorithm.ED25519, NOW);
        new Keystore(file, "secret").make(KeyAlgorithm.RSA2048, NOW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_wrong_password_is_an_error_that_names_the_file() {
        var file = folder.resolve("keys.p12");
        new Keystore(file, "secret").make(KeyAlgorithm.ED25519, NOW);

        assertThatThrownBy(() -> new Keystore(file, "wrong").signers())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DIST0401E")
                .hasMessageContaining(file.toString());
    }

    @Test
    void before_the_start_the_file_has_to_open_or_its_folder_to_take_one() {
        var file = folder.resolve("keys.p12");
        new Keystore(file, "secret").requireUsable();
        assertThat(file).doesNotExist();

        new Keystore(file, "secret").make(KeyAlgorithm.ED25519, NOW);
        new Keystore(file, "secret").requireUsable();
        assertUnusable(new Keystore(file, "wrong"));
        assertUnusable(new Keystore(file.resolve("below-a-file.p12"), "secret"));
    }

    private static void assertUnusable(Keystore keystore) {
        assertThatThrownBy(keystore::requireUsable)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("DIST0401E cannot use the keystore ")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_signer_tells_no_more_than_its_public_name() {
        var keystore = new Keystore(folder.resolve("keys.p12"), "secret");
        for (var algorithm : KeyAlgorithm.values()) {
            var signer = keystore.make(algorithm, NOW);
            assertThat(signer.toString()).contains(signer.key().name()).hasSizeLessThan(100);
        }
    }
}
