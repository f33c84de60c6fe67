package org.distintivo.insight.portal.chart;

import java.util.List;

/** Draws a column for each of some months, the highest as high as the picture. */
public final class TrendChart {

    private static final int STEP = 10;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 100;

    private TrendChart() {}

    /**
     * One month.
     *
     * @param label what a pointer that rests on it reads
     * @param current whether the month is not over yet
     */
    public record Column(String label, int count, boolean current) {}

    /** Returns the picture; empty months are a line on the ground. */
    public static String draw(List<Column> columns, ChartWords words) {
        int most = Math.max(1, columns.stream().mapToInt(Column::count).max().orElse(1));
        var svg = words.begin("trend", "0 0 " + columns.size() * STEP + " " + HEIGHT, true);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            double height = Math.max(1, (double) HEIGHT * column.count() / most);
            svg.start(
                            "rect",
                            "class",
                            column.current() ? "now" : "bar",
                            "x",
                            Numbers.of(i * STEP + (STEP - WIDTH) / 2.0),
                            "y",
                            Numbers.of(HEIGHT - height),
                            "width",
                            Numbers.of(WIDTH),
                            "height",
                            Numbers.of(height))
                    .start("title")
                    .text(column.label())
                    .end()
                    .end();
        }
        return svg.finish();
    }
}
