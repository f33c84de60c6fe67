package org.distintivo.insight.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What postings advertise as pay for a year of full-time work: percentiles of the middles of their
 * ranges, interpolated linearly between the two nearest (type 7 of Hyndman and Fan, Sample
 * Quantiles in Statistical Packages, 1996; {@code percentile_cont} of SQL). Nothing is told of
 * fewer than {@link #FEWEST}.
 *
 * @param n how many postings it is made of, told also where they are too few
 * @param p50 the median; like the other percentiles null where there is a gap
 * @param gap why nothing is told; null where it is
 */
public record SalaryFigure(
        int n,
        BigDecimal p10,
        BigDecimal p25,
        BigDecimal p50,
        BigDecimal p75,
        BigDecimal p90,
        SalaryGap gap) {

    /** From so many postings on a figure is told. */
    public static final int FEWEST = 5;

    /** The percentiles that a figure has, as parts of one. */
    public static final List<Double> PARTS = List.of(0.1, 0.25, 0.5, 0.75, 0.9);

    /**
     * Returns the figure, or the gap where too few postings stand behind it.
     *
     * @param percentiles in the order of {@link #PARTS}
     */
    public static SalaryFigure of(int n, List<BigDecimal> percentiles) {
        if (n < FEWEST) {
            return new SalaryFigure(n, null, null, null, null, null, SalaryGap.TOO_FEW);
        }
        return new SalaryFigure(
                n,
                percentiles.get(0),
                percentiles.get(1),
                percentiles.get(2),
                percentiles.get(3),
                percentiles.get(4),
                null);
    }

    /** Returns whether there is something to tell. */
    public boolean isTold() {
        return gap == null;
    }
}
