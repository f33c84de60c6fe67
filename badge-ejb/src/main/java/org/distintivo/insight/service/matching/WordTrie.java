package org.distintivo.insight.service.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Wordings, word after word, with a number at the end of each. Edges are kept in one open hash
 * table of longs, so that half a million of them fit into some megabytes.
 */
final class WordTrie {

    /** Stands for no node, no word and no number. */
    static final int NONE = -1;

    private static final int FIRST_SIZE = 1 << 12;

    private final Map<String, Integer> numbers = new HashMap<>();
    private long[] keys = new long[FIRST_SIZE];
    private int[] targets = new int[FIRST_SIZE];
    private int edges;
    private int[] ends = new int[FIRST_SIZE];
    private int nodes = 1;

    WordTrie() {
        Arrays.fill(ends, NONE);
    }

    /**
     * Adds a wording, or finds the one that is there.
     *
     * @return the node at its end, never that of the empty wording
     */
    int add(Iterable<String> words) {
        int node = 0;
        for (var word : words) {
            int number = numbers.computeIfAbsent(word, it -> numbers.size());
            int next = next(node, number);
            node = next == NONE ? grow(node, number) : next;
        }
        return node;
    }

    /** Puts a number at a wording's end. */
    void end(int node, int number) {
        ends[node] = number;
    }

    /** Returns the number at a wording's end; {@link #NONE} where none ends. */
    int end(int node) {
        return ends[node];
    }

    /** Returns the number of a word; {@link #NONE} where no wording has it. */
    int number(String word) {
        return numbers.getOrDefault(word, NONE);
    }

    /** Returns the node behind one by a word; {@link #NONE} where there is none. */
    int next(int node, int word) {
        if (word == NONE) {
            return NONE;
        }
        long key = key(node, word);
        for (int i = slot(key); keys[i] != 0; i = i + 1 & keys.length - 1) {
            if (keys[i] == key) {
                return targets[i];
            }
        }
        return NONE;
    }

    private int grow(int node, int word) {
        if (edges * 2 >= keys.length) {
            rehash();
        }
        if (nodes == ends.length) {
            ends = Arrays.copyOf(ends, nodes * 2);
            Arrays.fill(ends, nodes, nodes * 2, NONE);
        }
        put(key(node, word), nodes);
        edges++;
        return nodes++;
    }

    private void put(long key, int target) {
        int i = slot(key);
        while (keys[i] != 0) {
            i = i + 1 & keys.length - 1;
        }
        keys[i] = key;
        targets[i] = target;
    }

    private void rehash() {
        var oldKeys = keys;
        var oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    /** Never 0, because words are counted from 1 here. */
    private static long key(int node, int word) {
        return (long) node << 32 | word + 1;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }
}
