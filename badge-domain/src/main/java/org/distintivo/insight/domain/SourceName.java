package org.distintivo.insight.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a source of postings, as operators choose it: letters, digits, dots and hyphens, at
 * most 100, which stands in addresses. {@code imports} is an address of its own, and {@code
 * sample-market} is no feed. What begins with {@code employer.} is an employer's own.
 */
public record SourceName(String text) {

    /**
     * The source of the fictional market. All that is marked as sample is so because its source is
     * called this; no feed of an operator can be.
     */
    public static final SourceName SAMPLE = new SourceName("sample-market");

    /** Begins the names of what employers of the program post themselves. */
    private static final String EMPLOYERS = "employer.";

    /** The source of the fictional employer. */
    public static final SourceName SAMPLE_EMPLOYER = new SourceName(EMPLOYERS + "sample-market");

    private static final int LONGEST_WORD = 80;

    private static final Set<String> TAKEN = Set.of("imports", "sample-market");
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    /** Returns the name; empty where the text is none that a feed can have. */
    public static Optional<SourceName> of(String text) {
        return text != null
                        && FORM.matcher(text).matches()
                        && !TAKEN.contains(text)
                        && !text.startsWith(EMPLOYERS)
                ? Optional.of(new SourceName(text))
                : Optional.empty();
    }

    /**
     * Returns the name of an employer's own source.
     *
     * @param employer what the employer is called, in any writing
     * @param number tells employers of one name apart, from 1
     */
    public static SourceName ofEmployer(String employer, int number) {
        var plain =
                Normalizer.normalize(employer, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        var word = plain.length() > LONGEST_WORD ? plain.substring(0, LONGEST_WORD) : plain;
        var named = word.isEmpty() ? "e" : word;
        var whole = EMPLOYERS + named + (number == 1 ? "" : "-" + number);
        return isSample(whole) ? ofEmployer(employer + "-1", number) : new SourceName(whole);
    }

    /** Returns whether it is an employer's own, and no feed. */
    public boolean isOfEmployer() {
        return text.startsWith(EMPLOYERS);
    }

    /** Returns whether postings of a source of that name are fictional. */
    public static boolean isSample(String name) {
        return SAMPLE.text.equals(name) || SAMPLE_EMPLOYER.text.equals(name);
    }
}
