package org.distintivo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the project's own files, for tests that hold documents and sources to each other. */
final class ProjectFiles {

    /** The project's folder, seen from the module in which the tests run. */
    static final Path ROOT = Path.of("..");

    private static final List<String> MODULES =
            List.of("badge-domain", "badge-ejb", "badge-web", "badge-ear");

    private ProjectFiles() {}

    /** Returns all files under a place, relative to the project, with such an ending. */
    static List<Path> under(String place, String ending) {
        var root = ROOT.resolve(place);
        if (Files.notExists(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the Java sources of the product in all modules. */
    static List<Path> sources() {
        return MODULES.stream()
                .flatMap(module -> under(module + "/src/main/java", ".java").stream())
                .toList();
    }

    /** Returns all Java sources, those of tests included. */
    static List<Path> allSources() {
        return MODULES.stream()
                .flatMap(module -> under(module + "/src", ".java").stream())
                .toList();
    }

    /** Returns what people read: everything in {@code docs} and the project's own folder. */
    static List<Path> documents() {
        try (var top = Files.list(ROOT)) {
            var own = top.filter(file -> file.toString().endsWith(".md")).sorted();
            return Stream.concat(own, under("docs", ".md").stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
