package org.distintivo.support.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a part of a question cannot be read. */
public class MissingBadgeQuestionException extends RuleViolation {

    private MissingBadgeQuestionException(String code, String detail) {
        super(Kind.REFUSED, code, detail);
    }

    /** What is missing is neither of the catalog nor something else. */
    public static MissingBadgeQuestionException item() {
        return new MissingBadgeQuestionException("missing-item-unknown", "Nothing was chosen");
    }

    /** The day is no day, or has not come yet. */
    public static MissingBadgeQuestionException day() {
        return new MissingBadgeQuestionException("missing-day-invalid", "No day of the past");
    }
}
