package org.distintivo.insight.portal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes coordinates as SVG reads them, to a tenth. */
final class Numbers {

    private Numbers() {}

    static String of(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
