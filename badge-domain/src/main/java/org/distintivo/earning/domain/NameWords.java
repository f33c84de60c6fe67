package org.distintivo.earning.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the words of people's names without case, marks and order. */
public final class NameWords {

    private NameWords() {}

    /** Returns whether both have names and no word of one stands in the other. */
    public static boolean areStrangers(Candidate.Details one, Candidate.Details other) {
        var words = of(one);
        var others = of(other);
        return !words.isEmpty() && !others.isEmpty() && Collections.disjoint(words, others);
    }

    /**
     * Returns whether both are so alike that they are most likely one person's: all words of the
     * shorter one stand in the other, and there are at least two of them, or both are the same one
     * word.
     */
    public static boolean agree(Candidate.Details one, Candidate.Details other) {
        var words = of(one);
        var others = of(other);
        var fewer = words.size() < others.size() ? words : others;
        var more = fewer == words ? others : words;
        return !fewer.isEmpty()
                && more.containsAll(fewer)
                && (fewer.size() > 1 || more.size() == 1);
    }

    /** Returns whether they have a word in common. */
    public static boolean touch(Candidate.Details one, Candidate.Details other) {
        return !Collections.disjoint(of(one), of(other));
    }

    private static Set<String> of(Candidate.Details details) {
        var name = text(details.givenName()) + " " + text(details.familyName());
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }
}
