package org.distintivo.insight.domain;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a source of postings, as operators choose it: letters, digits, dots and hyphens, at
 * most 100, which stands in addresses. {@code imports} is an address of its own, and {@code
 * sample-market} is no feed.
 */
public record SourceName(String text) {

    /**
     * The source of the fictional market. All that is marked as sample is so because its source is
     * called this; no feed of an operator can be.
     */
    public static final SourceName SAMPLE = new SourceName("sample-market");

    private static final Set<String> TAKEN = Set.of("imports", "sample-market");
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    /** Returns the name; empty where the text is none. */
    public static Optional<SourceName> of(String text) {
        return text != null && FORM.matcher(text).matches() && !TAKEN.contains(text)
                ? Optional.of(new SourceName(text))
                : Optional.empty();
    }

    /** Returns whether postings of a source of that name are fictional. */
    public static boolean isSample(String name) {
        return SAMPLE.text.equals(name);
    }
}
