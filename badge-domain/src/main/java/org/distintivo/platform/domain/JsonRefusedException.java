package org.distintivo.platform.domain;

/** Thrown when a JSON body is malformed, too large or too deep. */
public class JsonRefusedException extends RuleViolation {

    /** The faults of a body. */
    public enum Fault {
        MALFORMED,
        INCOMPLETE,
        TOO_DEEP,
        TOO_LARGE
    }

    private final Fault fault;

    private JsonRefusedException(
            Fault fault, Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** The body is not one JSON value in UTF-8, or repeats a member: 400 {@code json-malformed}. */
    public static JsonRefusedException malformed() {
        return new JsonRefusedException(
                Fault.MALFORMED,
                Kind.MALFORMED,
                "json-malformed",
                "The body is not one JSON value in UTF-8 without repeated members.");
    }

    /** The body is no JSON object: 400 {@code not-an-object}. */
    public static JsonRefusedException notAnObject() {
        return new JsonRefusedException(
                Fault.MALFORMED,
                Kind.MALFORMED,
                "not-an-object",
                "The body must be one JSON object.");
    }

    /**
     * Refuses because the caller closed the connection, or stalled, before the whole body was here.
     */
    public static JsonRefusedException incomplete() {
        return new JsonRefusedException(
                Fault.INCOMPLETE,
                Kind.MALFORMED,
                "body-incomplete",
                "The body ended before it was complete.");
    }

    /** The body nests too deeply: 400 {@code json-too-deep}. */
    public static JsonRefusedException tooDeep(int maxDepth) {
        return new JsonRefusedException(
                Fault.TOO_DEEP,
                Kind.MALFORMED,
                "json-too-deep",
                "The body nests deeper than " + maxDepth + " levels.",
                maxDepth);
    }

    /** The body is too large: 413 {@code body-too-large}. */
    public static JsonRefusedException tooLarge(int maxBytes) {
        return new JsonRefusedException(
                Fault.TOO_LARGE,
                Kind.TOO_LARGE,
                "body-too-large",
                "The body is larger than " + maxBytes + " bytes.",
                maxBytes);
    }
}
