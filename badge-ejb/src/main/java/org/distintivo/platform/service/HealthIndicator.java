package org.distintivo.platform.service;

/**
 * Measures something that can grow slowly into an outage, so that an operator sees it in time.
 * {@link HealthIndicators} asks every bean of this type.
 */
public interface HealthIndicator {

    /**
     * Returns the name in {@code /health/ready}, for example {@code platform.disk-used-percent}.
     */
    String name();

    /**
     * Measures the present value.
     *
     * @throws RuntimeException when it cannot be measured at the moment; the indicator is then left
     *     out
     */
    Measured measure();

    /**
     * One measurement.
     *
     * @param figure in the unit that the indicator's name ends with
     * @param alarming whether somebody should act
     */
    record Measured(long figure, boolean alarming) {}

    /**
     * Returns the console page where the cause is dealt with, or null if another item of the
     * console's first page already leads there.
     */
    String address();

    /** Returns the message key of the words behind the figure on the console's first page. */
    default String key() {
        return name().replaceFirst("\\..*", "")
                + ".indicator."
                + name().replaceFirst("[^.]*\\.", "");
    }
}
