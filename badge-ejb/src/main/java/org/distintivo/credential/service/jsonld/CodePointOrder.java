package org.distintivo.credential.service.jsonld;

import java.util.Comparator;

/**
 * The order of texts that RDF Dataset Canonicalization 1.0 §4 asks for: by Unicode code point. It
 * differs from that of {@link String} where one text has a character beyond U+FFFF and the other
 * one between U+E000 and U+FFFF.
 */
final class CodePointOrder implements Comparator<String> {

    static final CodePointOrder INSTANCE = new CodePointOrder();

    private static final int SURROGATES_UP = 0x2000;
    private static final int OTHERS_DOWN = 0x800;

    private CodePointOrder() {}

    @Override
    public int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return rank(a) - rank(b);
            }
        }
        return one.length() - other.length();
    }

    /** Whether a text has characters of both kinds; without, this is the order of UTF-16 units. */
    static boolean matters(String text) {
        boolean beyond = false;
        boolean late = false;
        for (int i = 0; i < text.length() && !(beyond && late); i++) {
            char c = text.charAt(i);
            beyond |= Character.isSurrogate(c);
            late |= c > Character.MAX_SURROGATE;
        }
        return beyond && late;
    }

    /** Half a character beyond U+FFFF comes after every character below. */
    private static int rank(char c) {
        if (c < Character.MIN_SURROGATE) {
            return c;
        }
        return c > Character.MAX_SURROGATE ? c - OTHERS_DOWN : c + SURROGATES_UP;
    }
}
