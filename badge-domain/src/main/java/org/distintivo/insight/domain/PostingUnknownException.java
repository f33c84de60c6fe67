package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no posting of that name, or no import of that id: 404. */
public class PostingUnknownException extends RuleViolation {

    public PostingUnknownException() {
        super(Kind.UNKNOWN, "posting-unknown", "There is no such posting.");
    }

    private PostingUnknownException(String code, String detail) {
        super(Kind.UNKNOWN, code, detail);
    }

    /** There is no such source: 404 {@code posting-source-unknown}. */
    public static PostingUnknownException ofSource() {
        return new PostingUnknownException("posting-source-unknown", "There is no such source.");
    }

    /** There is no feed of that id: 404 {@code posting-import-unknown}. */
    public static PostingUnknownException ofImport() {
        return new PostingUnknownException("posting-import-unknown", "There is no such import.");
    }
}
