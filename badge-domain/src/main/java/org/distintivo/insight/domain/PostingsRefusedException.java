package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a request with postings is not taken; nothing of it is kept. */
public class PostingsRefusedException extends RuleViolation {

    private PostingsRefusedException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    /** The body is no array of postings: 400 {@code not-an-array-of-postings}. */
    public static PostingsRefusedException notAnArray() {
        return new PostingsRefusedException(
                Kind.MALFORMED, "not-an-array-of-postings", "Send an array of postings.");
    }

    /** The array is empty: 400 {@code no-postings}. */
    public static PostingsRefusedException none() {
        return new PostingsRefusedException(
                Kind.MALFORMED, "no-postings", "There is no posting in the array.");
    }

    /** There are more than fit into one request: 413 {@code too-many-postings}. */
    public static PostingsRefusedException tooMany(int most) {
        return new PostingsRefusedException(
                Kind.TOO_LARGE,
                "too-many-postings",
                "Send at most " + most + " postings at once.",
                most);
    }

    /** The source has no name that could be one: 400 {@code posting-source}. */
    public static PostingsRefusedException source() {
        return new PostingsRefusedException(
                Kind.MALFORMED,
                "posting-source",
                "A source is named by lower case letters, digits, dots and hyphens, 100 at most.");
    }

    /** The key acts for an employer, and the source is another's: 403 {@code foreign-source}. */
    public static PostingsRefusedException foreignSource() {
        return new PostingsRefusedException(
                Kind.FORBIDDEN,
                "foreign-source",
                "This key posts for one employer, to that employer's own source and no other.");
    }

    /** The format is none that is known: 400 {@code posting-format}. */
    public static PostingsRefusedException format() {
        return new PostingsRefusedException(
                Kind.MALFORMED,
                "posting-format",
                "The format is one of json, json-lines, xml, csv and html.");
    }

    /** The feed is larger than is taken: 413 {@code feed-too-large}. */
    public static PostingsRefusedException tooLarge(long mostBytes) {
        return new PostingsRefusedException(
                Kind.TOO_LARGE,
                "feed-too-large",
                "A feed may have at most " + mostBytes + " bytes; split it.",
                mostBytes);
    }

    /** There is no feed: 400 {@code feed-missing}. */
    public static PostingsRefusedException missing() {
        return new PostingsRefusedException(
                Kind.MALFORMED, "feed-missing", "There is nothing in the body.");
    }

    /** The upload broke off: 400 {@code feed-broken-off}. */
    public static PostingsRefusedException brokenOff() {
        return new PostingsRefusedException(
                Kind.MALFORMED, "feed-broken-off", "The upload broke off.");
    }

    /** The import is not waiting for an answer: 409 {@code posting-import-not-held}. */
    public static PostingsRefusedException notHeld() {
        return new PostingsRefusedException(
                Kind.CONFLICT, "posting-import-not-held", "It waits for no decision.");
    }
}
