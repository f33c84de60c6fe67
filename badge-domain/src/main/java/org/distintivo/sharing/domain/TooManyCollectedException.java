package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a holder would have more collections, or more badges in one, than there may be. */
public class TooManyCollectedException extends RuleViolation {

    private TooManyCollectedException(String code, String detail, int most) {
        super(Kind.REFUSED, code, detail, most);
    }

    /** {@code too-many-collections}. */
    public static TooManyCollectedException collections(int most) {
        return new TooManyCollectedException(
                "too-many-collections", "There may be " + most + " collections.", most);
    }

    /** {@code too-many-collected}. */
    public static TooManyCollectedException badges(int most) {
        return new TooManyCollectedException(
                "too-many-collected", "A collection holds at most " + most + " badges.", most);
    }
}
