package org.distintivo.insight.service.matching;

import java.util.ArrayList;
import java.util.List;
import org.distintivo.insight.service.matching.WordingIndex.Meaning;

/** One text in front of the wordings of one language, with each of its words looked up once. */
final class Walk {

    /**
     * A wording that ends in the text.
     *
     * @param to behind its last word
     * @param number of the wording
     */
    record Step(int to, int number) {}

    private final WordingIndex index;
    private final Words words;
    private final int[] exact;
    private final int[] stems;

    Walk(WordingIndex index, Words words) {
        this.index = index;
        this.words = words;
        exact = new int[words.size()];
        stems = new int[words.size()];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = index.exact().number(words.folded(i));
            stems[i] = index.stem(words.folded(i));
        }
    }

    /** Returns the wordings that begin at a word, those as they are written first. */
    List<Step> from(int at) {
        if (exact[at] == WordTrie.NONE && stems[at] == WordTrie.NONE) {
            return List.of();
        }
        var steps = new ArrayList<Step>(4);
        walkExact(at, steps);
        walkStems(at, steps);
        return steps;
    }

    List<Meaning> meanings(Step step) {
        return index.meanings(step.number());
    }

    private void walkExact(int at, List<Step> steps) {
        var trie = index.exact();
        int node = 0;
        for (int i = at; i < exact.length && (i == at || !words.isBroken(i)); i++) {
            node = trie.next(node, exact[i]);
            if (node == WordTrie.NONE) {
                return;
            }
            add(trie, node, i, steps);
        }
    }

    private void walkStems(int at, List<Step> steps) {
        var trie = index.stems();
        int node = 0;
        for (int i = at; i < stems.length && (i == at || !words.isBroken(i)); i++) {
            int next = trie.next(node, stems[i]);
            if (next != WordTrie.NONE) {
                node = next;
                add(trie, node, i, steps);
            } else if (i == at || !Stems.isLittle(index.language(), words.folded(i))) {
                return;
            }
        }
    }

    private static void add(WordTrie trie, int node, int word, List<Step> steps) {
        int number = trie.end(node);
        if (number != WordTrie.NONE) {
            steps.add(new Step(word + 1, number));
        }
    }
}
