package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when an opening cannot be as an employer describes it. */
public class OpeningRefusedException extends RuleViolation {

    /** What of it cannot be so. */
    public enum Part {
        TITLE,
        DESCRIPTION,
        PAY,
        VALID_THROUGH
    }

    private final Part part;

    private OpeningRefusedException(
            Part part, Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
        this.part = part;
    }

    /** Returns what of the opening cannot be so. */
    public Part part() {
        return part;
    }

    /** It has no title, or one that is too long: 400 {@code opening-title}. */
    public static OpeningRefusedException title() {
        return new OpeningRefusedException(
                Part.TITLE, Kind.MALFORMED, "opening-title", "A title has 1 to 300 characters.");
    }

    /** It says nothing: 400 {@code opening-description}. */
    public static OpeningRefusedException description() {
        return new OpeningRefusedException(
                Part.DESCRIPTION,
                Kind.MALFORMED,
                "opening-description",
                "An opening needs a description.");
    }

    /** The pay is no amount with a currency and a period: 400 {@code opening-pay}. */
    public static OpeningRefusedException pay() {
        return new OpeningRefusedException(
                Part.PAY,
                Kind.MALFORMED,
                "opening-pay",
                "Pay is one or two amounts, the lower first, with a currency and a period.");
    }

    /** The last day is none, or past, or too far away: 400 {@code opening-last-day}. */
    public static OpeningRefusedException lastDay() {
        return new OpeningRefusedException(
                Part.VALID_THROUGH,
                Kind.MALFORMED,
                "opening-last-day",
                "The last day lies between today and three years from now.");
    }

    /** The employer has as many openings as one can have: 422 {@code openings-too-many}. */
    public static OpeningRefusedException tooMany(int most) {
        return new OpeningRefusedException(
                Part.TITLE,
                Kind.REFUSED,
                "openings-too-many",
                "An employer has at most " + most + " openings that are not closed.",
                most);
    }
}
