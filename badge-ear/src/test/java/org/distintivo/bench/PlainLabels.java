package org.distintivo.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.distintivo.bench.MarkedSentence.Span;

/**
 * The baseline: labels as they are written, without case, at the borders of words, longest first.
 */
final class PlainLabels {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#.]+");
    private static final int LONGEST = 8;

    private final Set<String> labels = new HashSet<>();

    PlainLabels(Collection<String> texts) {
        texts.forEach(it -> labels.add(String.join(" ", words(it))));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(it -> it.group()).toList();
    }

    List<Span> find(String text) {
        var places =
                WORD.matcher(text).results().map(it -> new Span(it.start(), it.end())).toList();
        var words = words(text);
        var found = new ArrayList<Span>();
        int at = 0;
        while (at < words.size()) {
            int end = Math.min(words.size(), at + LONGEST);
            while (end > at && !labels.contains(String.join(" ", words.subList(at, end)))) {
                end--;
            }
            if (end > at) {
                found.add(new Span(places.get(at).start(), places.get(end - 1).end()));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }
}
