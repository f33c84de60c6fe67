package org.distintivo.earning.domain;

import java.util.Comparator;

/**
 * Compares texts by code point. {@link String#compareTo} compares UTF-16 units instead, which puts
 * characters beyond U+FFFF before those from U+E000 on.
 */
enum CodePointOrder implements Comparator<String> {
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

    /** A surrogate is half of a code point larger than any that a single unit can hold. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }
}
