package org.distintivo.insight.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Tells between which yearly amounts advertised pay counts.
 *
 * <p>Two rules follow one another. The plausible bounds are wide and hold for any posting: from 500
 * to 2,000,000 euros a year, in other currencies multiplied by the power of ten that is nearest to
 * their worth. The relative bounds hold for postings of one country, currency and period, where at
 * least {@link #FEWEST} are known: a logarithm that is further than 3.5 normalized median absolute
 * deviations from the median is left out (Iglewicz and Hoaglin, How to Detect and Handle Outliers,
 * 1993). Logarithms, because pay is skewed; the median, because it does not move with the slips
 * that are looked for.
 *
 * @param low the least yearly amount that counts
 * @param high the largest yearly amount that counts
 */
public record SalaryBounds(BigDecimal low, BigDecimal high) {

    /** With fewer amounts a deviation says nothing, and only the plausible bounds hold. */
    public static final int FEWEST = 30;

    private static final double DEVIATIONS = 3.5;

    /** Makes the median absolute deviation of a normal distribution its standard deviation. */
    private static final double NORMALIZED = 1.4826;

    /** Half and double the median always count, also where nearly all say the same amount. */
    private static final double NARROWEST = Math.log(2);

    private static final BigDecimal PLAUSIBLY_LOW = BigDecimal.valueOf(500);
    private static final BigDecimal PLAUSIBLY_HIGH = BigDecimal.valueOf(2_000_000);

    /** Powers of ten of currencies that are worth much less than a euro. */
    private static final Map<String, Integer> POWERS =
            Map.ofEntries(
                    Map.entry("AED", 1),
                    Map.entry("ARS", 3),
                    Map.entry("BRL", 1),
                    Map.entry("CLP", 3),
                    Map.entry("CNY", 1),
                    Map.entry("COP", 3),
                    Map.entry("CZK", 1),
                    Map.entry("DKK", 1),
                    Map.entry("EGP", 1),
                    Map.entry("HKD", 1),
                    Map.entry("HUF", 2),
                    Map.entry("IDR", 4),
                    Map.entry("INR", 2),
                    Map.entry("ISK", 2),
                    Map.entry("JPY", 2),
                    Map.entry("KRW", 3),
                    Map.entry("MAD", 1),
                    Map.entry("MXN", 1),
                    Map.entry("NGN", 3),
                    Map.entry("NOK", 1),
                    Map.entry("PHP", 2),
                    Map.entry("PKR", 2),
                    Map.entry("RSD", 2),
                    Map.entry("RUB", 2),
                    Map.entry("SEK", 1),
                    Map.entry("THB", 1),
                    Map.entry("TRY", 1),
                    Map.entry("TWD", 1),
                    Map.entry("UAH", 1),
                    Map.entry("VND", 4),
                    Map.entry("ZAR", 1));

    /** Returns the bounds that hold whatever other postings say. */
    public static SalaryBounds plausible(String currency) {
        int power = POWERS.getOrDefault(currency, 0);
        return new SalaryBounds(
                PLAUSIBLY_LOW.movePointRight(power), PLAUSIBLY_HIGH.movePointRight(power));
    }

    /**
     * Returns the bounds of postings of one country, currency and period.
     *
     * @param median of the natural logarithms of their yearly amounts
     * @param deviation the median absolute deviation of these logarithms
     */
    public static SalaryBounds relative(double median, double deviation) {
        double reach = Math.max(DEVIATIONS * NORMALIZED * deviation, NARROWEST);
        return new SalaryBounds(amount(median - reach), amount(median + reach));
    }

    private static BigDecimal amount(double logarithm) {
        return BigDecimal.valueOf(Math.exp(logarithm)).setScale(2, RoundingMode.HALF_UP);
    }

    /** Returns whether an amount lies within; the bounds themselves do. */
    public boolean hold(BigDecimal yearly) {
        return low.compareTo(yearly) <= 0 && yearly.compareTo(high) <= 0;
    }

    /**
     * Judges an amount.
     *
     * @param relative the bounds of its like; null where too few are known
     */
    public static SalaryVerdict judge(BigDecimal yearly, String currency, SalaryBounds relative) {
        var plausible = plausible(currency);
        if (!plausible.hold(yearly)) {
            return yearly.compareTo(plausible.low) < 0
                    ? SalaryVerdict.IMPLAUSIBLY_LOW
                    : SalaryVerdict.IMPLAUSIBLY_HIGH;
        }
        if (relative == null || relative.hold(yearly)) {
            return SalaryVerdict.COUNTED;
        }
        return yearly.compareTo(relative.low) < 0
                ? SalaryVerdict.OUTLIER_LOW
                : SalaryVerdict.OUTLIER_HIGH;
    }
}
