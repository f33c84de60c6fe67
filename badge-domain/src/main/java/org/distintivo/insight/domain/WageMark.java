package org.distintivo.insight.domain;

import java.util.stream.Stream;
import org.distintivo.platform.domain.Coded;

/** Says what an office of statistics publishes of an amount. */
public enum WageMark implements Coded {
    PUBLISHED('='),
    /** More than the office publishes: not a number. */
    ABOVE_CAP('#'),
    NOT_RELEASED('*');

    private final char sign;

    WageMark(char sign) {
        this.sign = sign;
    }

    /** Returns the character by which it is kept. */
    public char sign() {
        return sign;
    }

    static WageMark of(char sign) {
        return Stream.of(values()).filter(it -> it.sign == sign).findFirst().orElseThrow();
    }
}
