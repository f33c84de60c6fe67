package org.distintivo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The figures of one run, line by line, on the console and in a file. */
final class FigureFile {

    private FigureFile() {}

    static void write(String line) {
        System.out.print(line);
        try {
            var folder =
                    Files.createDirectories(
                            Path.of(System.getProperty("distintivo.bench", "target/bench")));
            Files.writeString(
                    folder.resolve("figures.md"),
                    line,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
