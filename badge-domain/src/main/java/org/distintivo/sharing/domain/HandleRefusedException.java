package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when somebody cannot have a handle; the last argument of the message is one to have. */
public class HandleRefusedException extends RuleViolation {

    private HandleRefusedException(String code, String detail, Object... arguments) {
        super(Kind.REFUSED, code, detail, arguments);
    }

    /** It is too short or too long: {@code handle-length}. */
    public static HandleRefusedException length(String free) {
        return new HandleRefusedException(
                "handle-length",
                "A handle has from " + Handle.SHORTEST + " to " + Handle.LONGEST + " characters.",
                Handle.SHORTEST,
                Handle.LONGEST,
                free);
    }

    /**
     * It holds something else than letters of ASCII, digits and hyphens: {@code handle-letters}.
     */
    public static HandleRefusedException letters(String free) {
        return new HandleRefusedException(
                "handle-letters",
                "A handle is written with a to z, 0 to 9 and single hyphens, a letter first.",
                free);
    }

    /** It is ours, or sounds like the program speaking: {@code handle-reserved}. */
    public static HandleRefusedException reserved(String free) {
        return new HandleRefusedException(
                "handle-reserved", "This handle is kept for the program.", free);
    }

    /** Somebody has or had it, or one that looks like it: {@code handle-taken}. */
    public static HandleRefusedException taken(String free) {
        return new HandleRefusedException(
                "handle-taken", "This handle, or one that looks like it, is taken.", free);
    }
}
