package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs what others issue and verify with beside the product on the same machine: the scripts of the
 * shared baselines, from a copy, because they install what they need.
 */
final class ReferenceImplementations {

    private static final Path SHARED = Path.of("../../shared/baselines");
    private static final Path COPY = Path.of("target/bench/peers");
    private static final int PATIENCE_MINUTES = 15;
    private static final int CREDENTIALS = 200;

    private ReferenceImplementations() {}

    /** Skips what asks for it where the baselines are not beside the project. */
    static Path requireThere() {
        assumeThat(Files.isDirectory(SHARED))
                .as("the peers' baselines are not beside the project, so nothing is compared")
                .isTrue();
        if (Files.notExists(COPY)) {
            copy();
            run(COPY.resolve("node"), "npm", "install", "--no-audit", "--no-fund");
            run(
                    COPY.resolve("java"),
                    "mvn",
                    "-q",
                    "-B",
                    "compile",
                    "dependency:copy-dependencies",
                    "-DoutputDirectory=target/lib");
        }
        return COPY;
    }

    /**
     * {@code @digitalbazaar/vc}: what its stages manage a second, by name, on one or two threads.
     */
    static Figures npm() {
        var folder = requireThere().resolve("node");
        return new Figures(run(folder, "node", "bench.mjs", Integer.toString(CREDENTIALS), "2"));
    }

    /** iron-verifiable-credentials, on one thread and two; reads what {@link #npm} has written. */
    static Figures java() {
        var folder = requireThere().resolve("java");
        var path = "target/classes:target/lib/*";
        return new Figures(
                run(folder, "java", "-cp", path, "perf.Bench", "../node/out", "2", "1,2", "iron"));
    }

    /** What a baseline printed. */
    record Figures(String text) {

        /** The number in the given column of the line that ends with these words. */
        double of(String words, int column) {
            var line =
                    Pattern.compile("(?m)^ *([\\d. ]+?) +" + Pattern.quote(words) + ".*$")
                            .matcher(text);
            assertThat(line.find()).as("%s in\n%s", words, text).isTrue();
            return Double.parseDouble(line.group(1).strip().split(" +")[column]);
        }
    }

    private static void copy() {
        try (var files = Files.walk(SHARED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = COPY.resolve(SHARED.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(Path folder, String... command) {
        var words = new ArrayList<>(List.of(command));
        try {
            var output = Files.createTempFile("peer", ".txt");
            var process =
                    new ProcessBuilder(words)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            var text = Files.readString(output);
            assertThat(process.exitValue()).as("%s: %s", words, text).isZero();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
