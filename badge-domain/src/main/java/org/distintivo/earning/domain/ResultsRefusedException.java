package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a request about results is refused as a whole; nothing of it is kept. */
public class ResultsRefusedException extends RuleViolation {

    /** Results in one request. */
    public static final int MOST_RESULTS = 1000;

    private ResultsRefusedException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    /** The body is no JSON array: 400 {@code not-an-array}. */
    public static ResultsRefusedException notAnArray() {
        return new ResultsRefusedException(
                Kind.MALFORMED, "not-an-array", "The body must be an array of results.");
    }

    /** The array is empty: 400 {@code no-results}. */
    public static ResultsRefusedException empty() {
        return new ResultsRefusedException(
                Kind.MALFORMED, "no-results", "The array must hold at least one result.");
    }

    /** The array holds more results than one request may: 413 {@code too-many-results}. */
    public static ResultsRefusedException tooMany() {
        return new ResultsRefusedException(
                Kind.TOO_LARGE,
                "too-many-results",
                "At most " + MOST_RESULTS + " results fit in one request.",
                MOST_RESULTS);
    }

    /**
     * A result is to be voided without a reason, or with one that is too long: 400 {@code
     * reason-missing}.
     *
     * @param longest in characters
     */
    public static ResultsRefusedException reasonMissing(int longest) {
        return new ResultsRefusedException(
                Kind.MALFORMED,
                "reason-missing",
                "The body must be {\"reason\": …} with a text of 1 to " + longest + " characters.",
                longest);
    }
}
