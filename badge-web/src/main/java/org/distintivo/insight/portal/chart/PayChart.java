package org.distintivo.insight.portal.chart;

import java.math.BigDecimal;
import org.distintivo.insight.domain.SalaryFigure;

/**
 * Draws a distribution of pay: a line from the tenth to the ninetieth percentile, a box around the
 * half in the middle, and the median across it.
 */
public final class PayChart {

    private static final double WIDTH = 1_000;
    private static final double EDGE = 20;
    private static final int MEDIAN_WIDTH = 8;

    private PayChart() {}

    /**
     * Returns the picture of a figure that is told.
     *
     * @param from the amount at the left edge
     * @param to the amount at the right edge
     */
    public static String draw(
            SalaryFigure figure, BigDecimal from, BigDecimal to, ChartWords words) {
        var scale = new Scale(from.doubleValue(), to.doubleValue());
        double p10 = scale.place(figure.p10());
        double p25 = scale.place(figure.p25());
        double p50 = scale.place(figure.p50());
        double p75 = scale.place(figure.p75());
        double p90 = scale.place(figure.p90());
        return words.begin("pay", "0 0 1000 60", true)
                .empty("rect", rect("line", p10, 28, p90 - p10, 4))
                .empty("rect", rect("end", p10 - 2, 18, 4, 24))
                .empty("rect", rect("end", p90 - 2, 18, 4, 24))
                .empty("rect", rect("box", p25, 8, p75 - p25, 44))
                .empty("rect", rect("median", p50 - MEDIAN_WIDTH / 2.0, 2, MEDIAN_WIDTH, 56))
                .finish();
    }

    private record Scale(double from, double to) {

        double place(BigDecimal amount) {
            double range = to - from;
            double part = range <= 0 ? 0.5 : (amount.doubleValue() - from) / range;
            return EDGE + Math.max(0, Math.min(1, part)) * (WIDTH - 2 * EDGE);
        }
    }

    private static String[] rect(String style, double x, double y, double width, double height) {
        return new String[] {
            "class",
            style,
            "x",
            Numbers.of(x),
            "y",
            Numbers.of(y),
            "width",
            Numbers.of(Math.max(1, width)),
            "height",
            Numbers.of(height)
        };
    }
}
