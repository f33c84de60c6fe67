package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when an employer cannot be as it is described. */
public class EmployerRefusedException extends RuleViolation {

    /** What of it cannot be so. */
    public enum Part {
        NAME,
        MAILBOX,
        HOOK,
        SECRET,
        PEOPLE,
        STATE
    }

    private final Part part;

    private EmployerRefusedException(
            Part part, Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
        this.part = part;
    }

    /** Returns what of the employer cannot be so. */
    public Part part() {
        return part;
    }

    /** It has no name, or one that is too long: 400 {@code employer-name}. */
    public static EmployerRefusedException name(int longest) {
        return new EmployerRefusedException(
                Part.NAME,
                Kind.MALFORMED,
                "employer-name",
                "A name has 1 to " + longest + " characters.",
                longest);
    }

    /** The mailbox is no mail address: 400 {@code employer-mailbox}. */
    public static EmployerRefusedException mailbox() {
        return new EmployerRefusedException(
                Part.MAILBOX, Kind.MALFORMED, "employer-mailbox", "That is no mail address.");
    }

    /** The hook is none that could be called: 400 {@code employer-hook}. */
    public static EmployerRefusedException hook() {
        return new EmployerRefusedException(
                Part.HOOK,
                Kind.MALFORMED,
                "employer-hook",
                "A hook begins with https:// and has at most 2,000 characters.");
    }

    /** The secret is too short or none of the form: 400 {@code employer-hook-secret}. */
    public static EmployerRefusedException secret() {
        return new EmployerRefusedException(
                Part.SECRET,
                Kind.MALFORMED,
                "employer-hook-secret",
                "A secret is whsec_ and 24 to 64 bytes in Base64.");
    }

    /** It has as many people as one can have: 422 {@code employer-people}. */
    public static EmployerRefusedException people(int most) {
        return new EmployerRefusedException(
                Part.PEOPLE,
                Kind.REFUSED,
                "employer-people",
                "An employer has at most " + most + " people here.",
                most);
    }

    /** It has been closed: 409 {@code employer-closed}. */
    public static EmployerRefusedException closed() {
        return new EmployerRefusedException(
                Part.STATE, Kind.CONFLICT, "employer-closed", "The employer has been closed.");
    }
}
