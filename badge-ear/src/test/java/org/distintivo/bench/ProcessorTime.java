package org.distintivo.bench;

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

    private final Supplier<Duration> clock;
    private Duration taken = Duration.ZERO;
    private int times;

    ProcessorTime(TestServer server) {
        this(server::processorTime);
    }

    private ProcessorTime(Supplier<Duration> clock) {
        this.clock = clock;
    }

    /** That of the databases that this run has started. */
    static ProcessorTime ofDatabases() {
        return new ProcessorTime(
                () ->
                        ProcessHandle.current()
                                .descendants()
                                .filter(ProcessorTime::isPostgres)
                                .flatMap(it -> it.info().totalCpuDuration().stream())
                                .reduce(Duration.ZERO, Duration::plus));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.endsWith("/postgres")).isPresent();
    }

    /** Does it, so many times as are said, and returns what it returns. */
    double of(int count, DoubleSupplier work) {
        var before = clock.get();
        var result = work.getAsDouble();
        taken = taken.plus(clock.get().minus(before));
        times += count;
        return result;
    }

    /** Of one, in milliseconds. */
    double millis() {
        return taken.toNanos() / MILLION / times;
    }

    /** Forgets what it has seen, at the end of warming up. */
    void again() {
        taken = Duration.ZERO;
        times = 0;
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
