package org.distintivo.openbadges.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** Vectors, samples and schemas of the standards, kept beside the repository where they are. */
public final class Standards {

    private static final Path FOLDER = Path.of("../../shared/standards");

    private Standards() {}

    /** Skips the test where the data is not there. */
    public static Path path(String name) {
        Assumptions.assumeTrue(areThere(), "the standards' data is not here");
        return FOLDER.resolve(name);
    }

    /** For tests that have something else to do as well. */
    public static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    public static JsonObject json(String name) {
        return object(text(name));
    }

    /** Every context there is, also those that only vectors use, by address. */
    public static Map<String, byte[]> contexts() {
        return text("contexts/INDEX.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(row -> row[0], row -> bytes("contexts/" + row[1])));
    }

    public static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
