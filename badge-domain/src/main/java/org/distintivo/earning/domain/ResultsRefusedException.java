package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** A request about results that is refused as a whole; nothing of it is kept. */
public class ResultsRefusedException extends RuleViolation {

    /** Results in one request. */
    public static final int MOST_RESULTS = 1000;

    private ResultsRefusedException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    public static ResultsRefusedException notAnArray() {
        return new ResultsRefusedException(
                Kind.MALFORMED, "not-an-array", "The body must be an array of results.");
    }

    public static ResultsRefusedException empty() {
        return new ResultsRefusedException(
                Kind.MALFORMED, "no-results", "The array must hold at least one result.");
    }

    public static ResultsRefusedException tooMany() {
        return new ResultsRefusedException(
                Kind.TOO_LARGE,
                "too-many-results",
                "At most " + MOST_RESULTS + " results fit in one request.",
                MOST_RESULTS);
    }

    public static ResultsRefusedException reasonMissing(int longest) {
        return new ResultsRefusedException(
                Kind.MALFORMED,
                "reason-missing",
                "The body must be {\"reason\": …} with a text of 1 to " + longest + " characters.",
                longest);
    }

    /** Every attempt lost against parallel requests for the same earner. */
    public static ResultsRefusedException tryAgain() {
        return new ResultsRefusedException(
                Kind.CONFLICT,
                "try-again",
                "Too many parallel requests for the same earner; send it again.");
    }
}
