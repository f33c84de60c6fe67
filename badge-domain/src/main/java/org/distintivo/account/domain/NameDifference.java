package org.distintivo.account.domain;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts by how many letters two names differ, as a reader sees letters: one with its marks is one,
 * whatever it is made of. Letters that differ in case only do not differ.
 */
public final class NameDifference {

    /** So many letters may be a slip. */
    private static final int FEW = 2;

    /** A slip leaves the most of a name as it was, or it is another name: Li is not Wu. */
    private static final int PART_OF_NAME = 3;

    private NameDifference() {}

    /**
     * Returns whether a name reads like another with one or two letters mistyped; false for the
     * same name.
     */
    public static boolean isSlip(String name, String other) {
        if (name.equals(other)) {
            return false;
        }
        int letters = letters(name, other);
        int shorter = Math.min(split(name).size(), split(other).size());
        return letters <= FEW && letters * PART_OF_NAME <= shorter;
    }

    /** Returns how many letters have to be put in, taken out or replaced to make one the other. */
    public static int letters(String name, String other) {
        var from = split(name);
        var to = split(other);
        var row = new int[to.size() + 1];
        for (int j = 0; j <= to.size(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.size(); i++) {
            row = next(row, from.get(i - 1), to);
        }
        return row[to.size()];
    }

    /** Returns the next row of the table of Levenshtein's algorithm. */
    private static int[] next(int[] above, String letter, List<String> to) {
        var row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int replaced = above[j - 1] + (letter.equals(to.get(j - 1)) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }

    /**
     * Returns the letters as a reader sees them (Unicode Standard Annex #29, grapheme clusters).
     */
    static List<String> split(String name) {
        var text = name.toLowerCase(Locale.ROOT);
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var letters = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            letters.add(text.substring(start, end));
            start = end;
        }
        return letters;
    }
}
