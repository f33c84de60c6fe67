package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a search cannot be kept. */
public class SavedSearchRefusedException extends RuleViolation {

    private SavedSearchRefusedException(Kind kind, String code, String detail, Object... more) {
        super(kind, code, detail, more);
    }

    /** The name is empty or too long: 400 {@code saved-search-name}. */
    public static SavedSearchRefusedException name(int longest) {
        return new SavedSearchRefusedException(
                Kind.MALFORMED,
                "saved-search-name",
                "A search has a name of at most " + longest + " characters.",
                longest);
    }

    /** What is searched for does not fit: 400 {@code saved-search-too-long}. */
    public static SavedSearchRefusedException tooLong() {
        return new SavedSearchRefusedException(
                Kind.MALFORMED, "saved-search-too-long", "The search is too long to be kept.");
    }

    /** The person keeps as many as there may be: 409 {@code saved-searches-full}. */
    public static SavedSearchRefusedException full(int most) {
        return new SavedSearchRefusedException(
                Kind.CONFLICT,
                "saved-searches-full",
                "At most " + most + " searches are kept; remove one first.",
                most);
    }

    /** The person keeps no such search: 404 {@code saved-search-unknown}. */
    public static SavedSearchRefusedException unknown() {
        return new SavedSearchRefusedException(
                Kind.UNKNOWN, "saved-search-unknown", "There is no such search.");
    }
}
