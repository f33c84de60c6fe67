package org.distintivo.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.distintivo.bench.MarkedSentence.Span;

/**
 * How much of what was found is marked, and how much of what is marked was found.
 *
 * @param precision in percent
 * @param recall in percent
 */
record SpanScore(double precision, double recall) {

    /**
     * Scores what a matcher finds in sentences.
     *
     * @param same whether something found counts as something marked
     */
    static SpanScore of(
            Collection<MarkedSentence> sentences,
            Function<String, List<Span>> matcher,
            BiPredicate<Span, Span> same) {
        int found = 0;
        int right = 0;
        int marked = 0;
        int met = 0;
        for (var sentence : sentences) {
            var spans = matcher.apply(sentence.text());
            found += spans.size();
            marked += sentence.marked().size();
            right += count(spans, sentence.marked(), same);
            met += count(sentence.marked(), spans, same);
        }
        return new SpanScore(percent(right, found), percent(met, marked));
    }

    private static int count(List<Span> these, List<Span> those, BiPredicate<Span, Span> same) {
        return (int)
                these.stream()
                        .filter(it -> those.stream().anyMatch(that -> same.test(it, that)))
                        .count();
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", precision, recall, f1());
    }
}
