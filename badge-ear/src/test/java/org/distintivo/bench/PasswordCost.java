package org.distintivo.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.distintivo.account.service.PasswordHash;

/** What the hash of a password costs, which is slow on purpose. */
final class PasswordCost {

    private static final int TIMES = 21;
    private static final double MILLION = 1e6;

    private PasswordCost() {}

    /** The median, in milliseconds of one thread's processor. */
    static double millis() {
        var threads = ManagementFactory.getThreadMXBean();
        var hashes = new PasswordHash();
        var taken = new double[TIMES];
        for (var n = 0; n < TIMES; n++) {
            var before = threads.getCurrentThreadCpuTime();
            hashes.hash("viola ombrello settembre " + n);
            taken[n] = (threads.getCurrentThreadCpuTime() - before) / MILLION;
        }
        Arrays.sort(taken);
        return taken[TIMES / 2];
    }
}
