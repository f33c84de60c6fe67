package org.distintivo.platform.domain;

import java.util.Comparator;

/**
 * Compares texts by code point, as the eligibility rule and RDF Dataset Canonicalization 1.0 §4 ask
 * for. {@link String#compareTo} compares UTF-16 units instead, which puts characters beyond U+FFFF
 * before those from U+E000 on.
 */
public enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Returns whether the order by code point differs from that by UTF-16 units for a text. */
    public static boolean matters(String text) {
        boolean beyond = false;
        boolean late = false;
        for (int i = 0; i < text.length() && !(beyond && late); i++) {
            char c = text.charAt(i);
            beyond |= Character.isSurrogate(c);
            late |= c > Character.MAX_SURROGATE;
        }
        return beyond && late;
    }

    /**
     * Returns the sort rank of a UTF-16 unit: surrogates come last, as their code points are above
     * all others.
     */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }
}
