package org.distintivo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.distintivo.system.TestServer;

/**
 * How much of the processors a server's compiler has taken so far, by its threads as Linux tells
 * them (proc(5)); nothing where there is no such file system.
 */
final class CompilerTime {

    /** Linux counts in hundredths of a second (USER_HZ). */
    private static final Duration TICK = Duration.ofMillis(10);

    private static final int USER = 11;
    private static final int SYSTEM = 12;

    private CompilerTime() {}

    static Duration of(TestServer server) {
        return TICK.multipliedBy(
                server.processes()
                        .map(it -> Path.of("/proc", String.valueOf(it.pid()), "task"))
                        .filter(Files::isDirectory)
                        .mapToLong(CompilerTime::ticks)
                        .sum());
    }

    private static long ticks(Path threads) {
        try (var all = Files.list(threads)) {
            return all.map(thread -> thread.resolve("stat"))
                    .mapToLong(CompilerTime::ticksOfThread)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long ticksOfThread(Path stat) {
        try {
            var line = Files.readString(stat);
            var name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
            var rest = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return name.matches("C[12] Compiler.*")
                    ? Long.parseLong(rest[USER]) + Long.parseLong(rest[SYSTEM])
                    : 0;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
