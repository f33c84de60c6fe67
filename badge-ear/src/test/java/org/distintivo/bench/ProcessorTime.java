package org.distintivo.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.distintivo.system.TestServer;

/**
 * How much of the processors a server takes for one of many equal things, whatever else the machine
 * does meanwhile.
 */
final class ProcessorTime {

    private static final double MILLION = 1e6;

    private final TestServer server;
    private Duration taken = Duration.ZERO;
    private int times;

    ProcessorTime(TestServer server) {
        this.server = server;
    }

    /** Does it, so many times as are said, and returns what it returns. */
    double of(int count, DoubleSupplier work) {
        var before = server.processorTime();
        var result = work.getAsDouble();
        taken = taken.plus(server.processorTime().minus(before));
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
