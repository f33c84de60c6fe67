package org.distintivo.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/**
 * Measures two things in turns, A B A B, so that whatever else the machine does meets both; tells
 * the median, the lowest and the highest of each, and the ratio of the medians. The first rounds
 * only warm the machine up.
 */
record PairedMeasurement(String what, String product, String yardstick) {

    static final int WARM_UP = 3;

    private static final int MEASURED = 7;

    /** Each function does round {@code n} and returns how many a second it managed. */
    void measure(IntToDoubleFunction a, IntToDoubleFunction b) {
        var ofA = new ArrayList<Double>();
        var ofB = new ArrayList<Double>();
        for (var round = 0; round < WARM_UP + MEASURED; round++) {
            ofA.add(a.applyAsDouble(round));
            ofB.add(b.applyAsDouble(round));
        }
        tell(measured(ofA), measured(ofB));
    }

    private static double[] measured(List<Double> all) {
        return all.stream().skip(WARM_UP).mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private void tell(double[] a, double[] b) {
        var ratio = median(a) / median(b);
        var line =
                String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %.3f |%n",
                        what,
                        figures(product, a),
                        figures(yardstick, b),
                        ratio);
        FigureFile.write(line);
    }

    private static String figures(String name, double[] sorted) {
        return String.format(
                Locale.ROOT,
                "%s: %,.0f (%,.0f–%,.0f)",
                name,
                median(sorted),
                sorted[0],
                Arrays.stream(sorted).max().orElseThrow());
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
