package org.distintivo.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.distintivo.system.TestServer;

/**
 * How much of the processors a server takes for one of many equal things, whatever else the machine
 * does meanwhile.
 */
final class ProcessorTime {

    private static final double MILLION = 1e6;
    private static final String HERE = Path.of("target").toAbsolutePath().toString();

    /** The compiler's share of a server that has nearly all of its code. */
    private static final double QUIET = 0.1;

    private final Supplier<Duration> clock;
    private final Supplier<Duration> compiler;
    private Duration taken = Duration.ZERO;
    private Duration compiling = Duration.ZERO;
    private int times;

    ProcessorTime(TestServer server) {
        this(server::processorTime, () -> CompilerTime.of(server));
    }

    private ProcessorTime(Supplier<Duration> clock, Supplier<Duration> compiler) {
        this.clock = clock;
        this.compiler = compiler;
    }

    /** That of the databases that this run has started. */
    static ProcessorTime ofDatabases() {
        return new ProcessorTime(
                () ->
                        ProcessHandle.allProcesses()
                                .filter(ProcessorTime::isPostgres)
                                .flatMap(it -> it.info().totalCpuDuration().stream())
                                .reduce(Duration.ZERO, Duration::plus),
                () -> Duration.ZERO);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(it -> it.startsWith(HERE) && it.endsWith("/postgres"))
                .isPresent();
    }

    /** Does it, so many times as are said, and returns what it returns. */
    double of(int count, DoubleSupplier work) {
        var before = clock.get();
        var compiledBefore = compiler.get();
        var result = work.getAsDouble();
        compiling = compiling.plus(compiler.get().minus(compiledBefore));
        taken = taken.plus(clock.get().minus(before));
        times += count;
        return result;
    }

    /** Of one, in milliseconds. */
    double millis() {
        return taken.toNanos() / MILLION / times;
    }

    /** Of one, in milliseconds: what of it the server has put its own code together in. */
    double compilerMillis() {
        return compiling.toNanos() / MILLION / times;
    }

    /** Returns whether the server has put nearly all of its code together. */
    boolean isWarm() {
        return compilerMillis() < millis() * QUIET;
    }

    /** Forgets what it has seen, at the end of warming up. */
    void again() {
        taken = Duration.ZERO;
        compiling = Duration.ZERO;
        times = 0;
    }

    /** Also tells what of it was the compiler. */
    void tell(String what, ProcessorTime yardstick) {
        FigureFile.write(
                String.format(
                        Locale.ROOT,
                        "| %s, of it the compiler | %.2f ms | |%n",
                        what,
                        compilerMillis()));
        tell(what, millis(), yardstick.millis());
    }

    static void tell(String what, double product, double yardstick) {
        FigureFile.write(
                String.format(
                        Locale.ROOT,
                        "| %s, processor time of the server | %.2f ms | empty resource: %.3f ms | %.3f |%n",
                        what,
                        product,
                        yardstick,
                        yardstick / product));
    }
}
