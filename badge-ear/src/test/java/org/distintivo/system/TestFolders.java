package org.distintivo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.concurrent.ThreadLocalRandom;

/** Provides the folders and ports that the tests use. */
public final class TestFolders {

    // below what systems give to outgoing connections, so that no such one takes it in between
    private static final int FIRST_PORT = 21_000;
    private static final int LAST_PORT = 31_000;

    private TestFolders() {}

    /** The runtime that the build has assembled. */
    static Path liberty() {
        return Path.of(System.getProperty("distintivo.liberty"));
    }

    static Path ear() {
        return Path.of(System.getProperty("distintivo.ear"));
    }

    /** The configuration as operators get it. */
    static Path config() {
        return root().resolve("config");
    }

    public static Path root() {
        return Path.of(System.getProperty("distintivo.root"));
    }

    static Path target() {
        return ear().getParent();
    }

    static Path folder(String name) {
        return target().resolve("it").resolve(name);
    }

    /** An empty folder; what an earlier run left there is gone. */
    static Path emptyFolder(String name) {
        var folder = folder(name);
        try {
            delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the folders of JVMs side by side apart; empty in a run of its own. */
    static String lane() {
        return System.getProperty("distintivo.lane", "");
    }

    static void copy(Path folder, Path target) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                var copy = target.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    static int freePort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (var probe = new ServerSocket()) {
                probe.setReuseAddress(false);
                probe.bind(new InetSocketAddress((InetAddress) null, port));
                return port;
            } catch (IOException e) {
                continue; // somebody has it: try another
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
