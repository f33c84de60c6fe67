package org.distintivo.platform.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known text that somebody most likely meant: one that differs in case, spaces, hyphens
 * and the like only, or else in one or two letters.
 */
public final class NearestText {

    private static final int MOST_EDITS = 2;
    private static final int LETTERS_PER_EDIT = 4;
    private static final int LONGEST = 100;

    private NearestText() {}

    /** Returns the one that is nearest, and no guess at all when it would be far away. */
    public static Optional<String> of(String typed, Collection<String> known) {
        var plain = plain(typed);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.min(MOST_EDITS, plain.length() / LETTERS_PER_EDIT);
        return known.stream()
                .filter(it -> Math.abs(plain(it).length() - plain.length()) <= most)
                .map(it -> new Guess(it, edits(plain, plain(it))))
                .filter(guess -> guess.edits() <= most)
                .min(
                        Comparator.comparingInt(Guess::edits)
                                .thenComparing(Guess::text, CodePointOrder.INSTANCE))
                .map(Guess::text);
    }

    private record Guess(String text, int edits) {}

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the number of letters to insert, delete or change (Levenshtein distance). */
    private static int edits(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
