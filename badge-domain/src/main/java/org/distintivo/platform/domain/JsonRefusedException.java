package org.distintivo.platform.domain;

/** A JSON body that is not read: broken, too large or too deep. */
public class JsonRefusedException extends RuleViolation {

    private JsonRefusedException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    public static JsonRefusedException malformed() {
        return new JsonRefusedException(
                Kind.MALFORMED,
                "json-malformed",
                "The body is not one JSON value in UTF-8 without repeated members.");
    }

    /** The caller went away, or let us wait, before all of it was here. */
    public static JsonRefusedException incomplete() {
        return new JsonRefusedException(
                Kind.MALFORMED, "body-incomplete", "The body ended before it was complete.");
    }

    public static JsonRefusedException tooDeep(int maxDepth) {
        return new JsonRefusedException(
                Kind.MALFORMED,
                "json-too-deep",
                "The body nests deeper than " + maxDepth + " levels.",
                maxDepth);
    }

    public static JsonRefusedException tooLarge(int maxBytes) {
        return new JsonRefusedException(
                Kind.TOO_LARGE,
                "body-too-large",
                "The body is larger than " + maxBytes + " bytes.",
                maxBytes);
    }
}
