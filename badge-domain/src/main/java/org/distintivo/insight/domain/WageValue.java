package org.distintivo.insight.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An amount as an office of statistics publishes it: a number, or the word that it is not one.
 *
 * @param amount null unless it is published
 */
public record WageValue(BigDecimal amount, WageMark mark) {

    public static final WageValue NOT_RELEASED = new WageValue(null, WageMark.NOT_RELEASED);
    public static final WageValue ABOVE_CAP = new WageValue(null, WageMark.ABOVE_CAP);

    private static final Set<String> ABSENT = Set.of("", "*", "**", "~");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,20})?");
    private static final int CENTS = 2;

    /**
     * Reads what stands in a cell; workbooks write 32.66 as 32.659999999999997.
     *
     * @return empty where it is neither a number nor one of the published signs
     */
    public static Optional<WageValue> read(String cell) {
        var text = cell.strip().replace(",", "");
        if (text.equals("#")) {
            return Optional.of(ABOVE_CAP);
        }
        if (ABSENT.contains(text)) {
            return Optional.of(NOT_RELEASED);
        }
        return NUMBER.matcher(text).matches()
                ? Optional.of(published(new BigDecimal(text)))
                : Optional.empty();
    }

    private static WageValue published(BigDecimal amount) {
        return new WageValue(amount.setScale(CENTS, RoundingMode.HALF_UP), WageMark.PUBLISHED);
    }
}
