package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a source of postings cannot be as it is described. */
public class PostingSourceRefusedException extends RuleViolation {

    /** What of it cannot be so. */
    public enum Part {
        NAME,
        ADDRESS,
        HOURS,
        MAPPING
    }

    private final Part part;

    private PostingSourceRefusedException(
            Part part, Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
        this.part = part;
    }

    /** Returns what of the source cannot be so. */
    public Part part() {
        return part;
    }

    /** There is one of that name already: 409 {@code posting-source-taken}. */
    public static PostingSourceRefusedException taken() {
        return new PostingSourceRefusedException(
                Part.NAME,
                Kind.CONFLICT,
                "posting-source-taken",
                "There is a source of that name.");
    }

    /** The address is none of the web: 400 {@code posting-source-address}. */
    public static PostingSourceRefusedException address() {
        return new PostingSourceRefusedException(
                Part.ADDRESS,
                Kind.MALFORMED,
                "posting-source-address",
                "An address begins with https:// and has at most 2,000 characters.");
    }

    /** The hours are none that make sense: 400 {@code posting-source-hours}. */
    public static PostingSourceRefusedException hours(int most) {
        return new PostingSourceRefusedException(
                Part.HOURS,
                Kind.MALFORMED,
                "posting-source-hours",
                "A feed is fetched every 1 to " + most + " hours.",
                most);
    }

    /** A line of the mapping means nothing: 400 {@code posting-source-mapping}. */
    public static PostingSourceRefusedException mapping(int line, String found) {
        return new PostingSourceRefusedException(
                Part.MAPPING,
                Kind.MALFORMED,
                "posting-source-mapping",
                "Line " + line + " is no name with a meaning: " + found,
                line,
                found);
    }
}
