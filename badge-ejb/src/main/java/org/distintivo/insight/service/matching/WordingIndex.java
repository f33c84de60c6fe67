package org.distintivo.insight.service.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.MatchReason;

/**
 * All wordings of one language, as they are written and by their stems. Of several concepts that
 * share a wording, one that is written so has it before one of which it is a shorter form; then
 * that of the first taxonomy, there the preferred label before the others; where that leaves two,
 * the one whose own label is nearer. Where that leaves two as well, the wording names neither:
 * guessing would make figures that nobody can trace.
 */
final class WordingIndex {

    private static final int LONGEST = 12;
    private static final int SHORT_FORM = 1_000_000;
    private static final int WORD_FORM = 2_000_000;
    private static final int TAXONOMY = 10;
    private static final int JOINED = 6;
    private static final int MOST_KEPT = 50_000;

    /**
     * What a wording may mean.
     *
     * @param rank the lowest is believed
     * @param nearness how many words the concept's own label shares with it
     * @param written as the taxonomy writes it, by which capitals are compared
     */
    record Meaning(long concept, int rank, int nearness, MatchReason reason, String written) {}

    private final String language;
    private final WordTrie exact = new WordTrie();
    private final WordTrie stems = new WordTrie();
    private final List<List<Meaning>> meanings = new ArrayList<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Map<String, Integer> stemNumbers = new ConcurrentHashMap<>();
    private int shared;

    WordingIndex(String language) {
        this.language = language;
    }

    /** Adds a wording of a taxonomy with everything that is made of it. */
    void add(Wording wording) {
        var reason =
                wording.kind() == LabelKind.PREFERRED
                        ? MatchReason.LABEL
                        : MatchReason.ALTERNATIVE_LABEL;
        int rank = wording.precedence() * TAXONOMY + wording.kind().ordinal();
        addForms(wording, wording.text(), rank, reason);
        for (var form : ShortForms.of(wording.text())) {
            addForms(wording, form, rank + SHORT_FORM, MatchReason.SHORT_FORM);
        }
    }

    /** Adds what staff said a wording means; nothing else is believed before it. */
    void addCorrection(String text, long concept) {
        var words = words(text);
        if (!words.isEmpty()) {
            put(exact, words, new Meaning(concept, -1, 0, MatchReason.CORRECTION, text));
        }
    }

    private void addForms(Wording of, String text, int rank, MatchReason reason) {
        var words = words(text);
        if (words.isEmpty() || words.size() > LONGEST || isNothing(words)) {
            return;
        }
        boolean made = reason == MatchReason.SHORT_FORM && words.size() == 1;
        if (made && isOrdinary(text)) {
            return; // Training of Training software
        }
        int nearness = nearness(words, of.preferred());
        put(exact, words, new Meaning(of.concept(), rank, nearness, reason, text));
        var form =
                new Meaning(of.concept(), rank + WORD_FORM, nearness, MatchReason.WORD_FORM, text);
        if (words.size() == 2 && words.get(0).length() + words.get(1).length() >= JOINED) {
            put(exact, List.of(words.get(0) + words.get(1)), form);
        }
        var stemmed = words.size() == 1 ? List.<String>of() : stems(words);
        if (stemmed.size() > 1) {
            put(stems, stemmed, form);
        } else if (words.size() == 1 && isSmall(text)) {
            put(exact, List.of(Stems.number(language, words.get(0))), form);
            put(exact, List.of(Stems.plural(language, words.get(0))), form);
        }
    }

    /**
     * Notes the words of a wording that stand in it without a capital, so that they are no names.
     */
    void note(Wording wording) {
        for (var word : wording.text().split("[ /-]+")) {
            if (isSmall(word)) {
                ordinary.add(word);
            }
        }
    }

    private boolean isOrdinary(String text) {
        boolean acronym = text.equals(text.toUpperCase(Locale.ROOT));
        return !acronym && ordinary.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isSmall(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isNothing(List<String> words) {
        return words.size() == 1
                && (CommonWords.isNothing(words.get(0))
                        || words.get(0).chars().allMatch(Character::isDigit));
    }

    private static List<String> words(String text) {
        var words = Words.of(text);
        var list = new ArrayList<String>(words.size());
        for (int i = 0; i < words.size(); i++) {
            list.add(words.folded(i));
        }
        return list;
    }

    private List<String> stems(List<String> words) {
        return words.stream()
                .filter(it -> !Stems.isLittle(language, it))
                .map(it -> Stems.of(language, it))
                .toList();
    }

    private int nearness(List<String> words, String preferred) {
        Set<String> own = new HashSet<>(stems(words(preferred)));
        return (int) stems(words).stream().filter(own::contains).count();
    }

    private void put(WordTrie trie, List<String> words, Meaning meaning) {
        int node = trie.add(words);
        if (trie.end(node) == WordTrie.NONE) {
            trie.end(node, meanings.size());
            meanings.add(new ArrayList<>(1));
        }
        meanings.get(trie.end(node)).add(meaning);
    }

    /** Decides who has each wording; nothing may be added any more. */
    void settle() {
        var order =
                Comparator.comparingInt(Meaning::rank)
                        .thenComparing(Comparator.comparingInt(Meaning::nearness).reversed());
        meanings.replaceAll(
                all -> {
                    all.sort(order);
                    return settled(all, order);
                });
    }

    private List<Meaning> settled(List<Meaning> sorted, Comparator<Meaning> order) {
        var kept = new ArrayList<Meaning>();
        var seen = new HashSet<Long>();
        for (int i = 0; i < sorted.size(); i++) {
            var one = sorted.get(i);
            boolean alone =
                    sorted.stream()
                            .allMatch(
                                    it ->
                                            it.concept() == one.concept()
                                                    || order.compare(it, one) != 0);
            if (!alone) {
                shared++;
            } else if (seen.add(one.concept())) {
                kept.add(one);
            }
        }
        return List.copyOf(kept);
    }

    /** Returns how many meanings were left out because two concepts share a wording. */
    int shared() {
        return shared;
    }

    String language() {
        return language;
    }

    /** Returns the number of a word's stem; most words of a text have been met before. */
    int stem(String folded) {
        var known = stemNumbers.get(folded);
        if (known != null) {
            return known;
        }
        int number = stems.number(Stems.of(language, folded));
        if (stemNumbers.size() < MOST_KEPT) {
            stemNumbers.put(folded, number);
        }
        return number;
    }

    WordTrie exact() {
        return exact;
    }

    WordTrie stems() {
        return stems;
    }

    /** Returns what the wording with that number may mean, what is believed most first. */
    List<Meaning> meanings(int number) {
        return meanings.get(number);
    }
}
