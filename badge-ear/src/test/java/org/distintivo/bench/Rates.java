package org.distintivo.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** How often a second the engine does something, on one thread or more. */
final class Rates {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final double SECONDS = 1;

    private Rates() {}

    /** Both in turns; the medians. */
    static double[] measure(int threads, IntConsumer product, IntConsumer yardstick) {
        var of = List.of(new ArrayList<Double>(), new ArrayList<Double>());
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            of.get(0).add(rate(threads, product));
            of.get(1).add(rate(threads, yardstick));
        }
        return of.stream().mapToDouble(Rates::median).toArray();
    }

    private static double median(List<Double> rates) {
        var measured = new ArrayList<>(rates.subList(WARM_UP, rates.size()));
        Collections.sort(measured);
        return measured.get(measured.size() / 2);
    }

    private static double rate(int threads, IntConsumer work) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var tasks = Collections.<Callable<Double>>nCopies(threads, () -> alone(work));
            double sum = 0;
            for (var done : pool.invokeAll(tasks)) {
                sum += done.get();
            }
            return sum;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdown();
        }
    }

    private static double alone(IntConsumer work) {
        long start = System.nanoTime();
        long end = start + (long) (SECONDS * 1e9);
        int n = 0;
        while (System.nanoTime() < end) {
            work.accept(n++);
        }
        return n / ((System.nanoTime() - start) / 1e9);
    }

    /** Names and figures of the yardsticks in turns. */
    static void tell(int threads, String what, double rate, Object... yardsticks) {
        for (int i = 0; i < yardsticks.length; i += 2) {
            double other = ((Number) yardsticks[i + 1]).doubleValue();
            FigureFile.write(
                    String.format(
                            Locale.ROOT,
                            "| %s, %d thread(s) | product: %,.0f | %s: %,.0f | %.2f |%n",
                            what,
                            threads,
                            rate,
                            yardsticks[i],
                            other,
                            rate / other));
        }
    }
}
