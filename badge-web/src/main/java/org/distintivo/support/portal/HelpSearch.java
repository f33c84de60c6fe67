package org.distintivo.support.portal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds articles of the help that have all words of a question, in any order and as parts of longer
 * words too; capitals and marks make no difference. There are too few articles for an index.
 */
public final class HelpSearch {

    /** Characters of a question that are looked at. */
    private static final int LONGEST = 200;

    private HelpSearch() {}

    /** An article, and the sentence of it that has most of the words. */
    public record Found(HelpText article, String snippet) {}

    /** Returns what fits, articles with a word in their heading first. */
    static List<Found> search(List<HelpText> articles, String question) {
        var words = words(question);
        return words.isEmpty()
                ? List.of()
                : articles.stream()
                        .filter(it -> count(whole(it), words) == words.size())
                        .sorted(Comparator.comparing(it -> -count(it.heading(), words)))
                        .map(it -> new Found(it, snippet(it, words)))
                        .toList();
    }

    private static String whole(HelpText article) {
        return article.heading() + "\n" + String.join("\n", article.sentences());
    }

    private static String snippet(HelpText article, List<String> words) {
        return article.sentences().stream()
                .min(Comparator.comparing(it -> -count(it, words))) // the first of those with most
                .orElse("");
    }

    private static long count(String text, List<String> words) {
        var folded = folded(text);
        return words.stream().filter(folded::contains).count();
    }

    private static List<String> words(String question) {
        var cut = question.substring(0, Math.min(question.length(), LONGEST));
        return Arrays.stream(folded(cut).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT) // two ways, so that ß and ss are the same
                .toLowerCase(Locale.ROOT);
    }
}
