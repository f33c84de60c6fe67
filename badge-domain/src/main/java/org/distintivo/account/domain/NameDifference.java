package org.distintivo.account.domain;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts by how many letters two names differ, as a reader sees letters: one with its marks is one,
 * whatever it is made of. Letters that differ in case only do not differ.
 */
public final class NameDifference {

    /** So many letters may be a slip. */
    private static final int FEW = 2;

    private NameDifference() {}

    /**
     * Returns whether a name reads like another with one or two letters mistyped, of which at least
     * one letter stays; false for the same name.
     */
    public static boolean isSlip(String name, String other) {
        return !name.equals(other) && letters(name, other) <= FEW && isAnyKept(name, other);
    }

    /** Returns whether both have a letter in common; what stands between words is none. */
    private static boolean isAnyKept(String name, String other) {
        var others = Set.copyOf(split(other));
        return split(name).stream()
                .filter(it -> Character.isLetter(it.codePointAt(0)))
                .anyMatch(others::contains);
    }

    /**
     * Returns how many letters have to be put in, taken out, replaced or swapped with their
     * neighbour to make one the other.
     */
    public static int letters(String name, String other) {
        return new Table(split(name), split(other)).distance();
    }

    /**
     * The table of the algorithm of Damerau and Levenshtein, without its restriction to letters
     * that nothing else is done to, so that the result is a distance.
     */
    private static final class Table {

        private final List<String> from;
        private final List<String> to;
        private final int[][] cells;

        /** How far into the name each letter was met last. */
        private final Map<String, Integer> met = new HashMap<>();

        Table(List<String> from, List<String> to) {
            this.from = from;
            this.to = to;
            cells = new int[from.size() + 1][to.size() + 1];
            for (int i = 0; i <= from.size(); i++) {
                cells[i][0] = i;
            }
            for (int j = 0; j <= to.size(); j++) {
                cells[0][j] = j;
            }
        }

        int distance() {
            for (int i = 1; i <= from.size(); i++) {
                fill(i);
                met.put(from.get(i - 1), i);
            }
            return cells[from.size()][to.size()];
        }

        private void fill(int i) {
            int same = 0; // where the other name had this letter last
            for (int j = 1; j <= to.size(); j++) {
                boolean equal = from.get(i - 1).equals(to.get(j - 1));
                int replaced = cells[i - 1][j - 1] + (equal ? 0 : 1);
                int moved = Math.min(cells[i - 1][j], cells[i][j - 1]) + 1;
                int swapped = swapped(i, j, met.getOrDefault(to.get(j - 1), 0), same);
                cells[i][j] = Math.min(replaced, Math.min(moved, swapped));
                same = equal ? j : same;
            }
        }

        /** Returns the price of a swap with the letters k and l, and of all that lies between. */
        private int swapped(int i, int j, int k, int l) {
            return k == 0 || l == 0
                    ? Integer.MAX_VALUE
                    : cells[k - 1][l - 1] + (i - k - 1) + 1 + (j - l - 1);
        }
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
