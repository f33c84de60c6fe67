package org.distintivo.support.domain;

import java.util.List;
import java.util.stream.Stream;

/** What a case is about. */
public enum CaseTopic {
    /** A badge did not come; asked on the page that looks for it first. */
    MISSING_BADGE,
    /** A result or a badge says something wrong. */
    WRONG,
    /** Signing in, addresses, two accounts. */
    ACCOUNT,
    /** Showing badges, files and links. */
    SHARING,
    /** What is held about a person. */
    DATA,
    /** A badge of somebody else. */
    REPORT,
    OTHER;

    /** Returns what the request form offers. */
    public static List<CaseTopic> offered() {
        return Stream.of(values()).filter(it -> it != MISSING_BADGE).toList();
    }
}
