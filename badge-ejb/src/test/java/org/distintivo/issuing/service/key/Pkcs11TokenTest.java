package org.distintivo.issuing.service.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a JVM of its own, because a PKCS#11 module reads its settings from the environment once; only
 * where SoftHSM is installed.
 */
class Pkcs11TokenTest {

    private static final String PIN = "4711";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<Path> PLACES =
            List.of(
                    Path.of("/usr/lib/softhsm/libsofthsm2.so"),
                    Path.of("/usr/lib64/softhsm/libsofthsm2.so"),
                    Path.of("/usr/lib64/pkcs11/libsofthsm2.so"),
                    Path.of("/usr/local/lib/softhsm/libsofthsm2.so"),
                    Path.of("/opt/homebrew/lib/softhsm/libsofthsm2.so"));

    @TempDir private Path folder;

    @Test
    void a_key_made_on_a_token_signs_and_is_found_again() throws Exception {
        var library = softHsm();
        assumeThat(library).as("SoftHSM 2 is not installed, so PKCS#11 is not tested").isPresent();
        initialize();

        var output = inOwnJvm(library.orElseThrow());

        assertThat(output).contains("made", "found 2", "verified", "refused");
        assertThat(output).doesNotContain(PIN);
    }

    @Test
    void a_library_that_is_not_there_is_an_error_that_names_it() {
        assertThatThrownBy(() -> new Pkcs11Token(folder.resolve("none.so"), null, PIN).signers())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DIST0413E")
                .hasMessageContaining("none.so")
                .hasMessageNotContaining(PIN);
    }

    /** Run by the test, with the module's library. */
    public static void main(String[] arguments) throws Exception {
        var library = Path.of(arguments[0]);
        var token = new Pkcs11Token(library, null, PIN);
        var data = "message".getBytes(StandardCharsets.UTF_8);
        var made = token.make(KeyAlgorithm.RSA2048, NOW);
        var other = token.make(KeyAlgorithm.RSA2048, NOW.plusSeconds(1));
        System.out.println(made.key().equals(other.key()) ? "same" : "made");
        var found = new Pkcs11Token(library, null, PIN).signers();
        System.out.println("found " + found.size());
        for (var signer : found) {
            if (signer.key().equals(made.key())) {
                var verifier = java.security.Signature.getInstance("SHA256withRSA");
                verifier.initVerify(RsaTestKeys.publicKey(made.key()));
                verifier.update(data);
                System.out.println(verifier.verify(signer.sign(data)) ? "verified" : "wrong");
            }
        }
        try {
            token.make(KeyAlgorithm.ED25519, NOW);
        } catch (IllegalArgumentException e) {
            System.out.println("refused");
        }
    }

    private String inOwnJvm(Path library) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Pkcs11TokenTest.class.getName(),
                        library.toString());
        return run(command);
    }

    private void initialize() throws IOException, InterruptedException {
        var tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens);
        run(
                new ProcessBuilder(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "distintivo",
                        "--pin",
                        PIN,
                        "--so-pin",
                        PIN));
    }

    private String run(ProcessBuilder command) throws IOException, InterruptedException {
        command.environment()
                .putAll(Map.of("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString()));
        var output = folder.resolve("output.txt");
        var process = command.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var text = Files.readString(output);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static Optional<Path> softHsm() {
        var multiarch = Path.of("/usr/lib", "x86_64-linux-gnu", "softhsm", "libsofthsm2.so");
        return Stream.concat(PLACES.stream(), Stream.of(multiarch))
                .filter(Files::exists)
                .findFirst();
    }
}
