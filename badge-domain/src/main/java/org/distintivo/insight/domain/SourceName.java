package org.distintivo.insight.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a source of postings, as operators choose it: letters, digits, dots and hyphens, at
 * most 100, which stands in addresses. {@code imports} is an address of its own.
 */
public record SourceName(String text) {

    private static final String TAKEN = "imports";
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    /** Returns the name; empty where the text is none. */
    public static Optional<SourceName> of(String text) {
        return text != null && FORM.matcher(text).matches() && !text.equals(TAKEN)
                ? Optional.of(new SourceName(text))
                : Optional.empty();
    }
}
