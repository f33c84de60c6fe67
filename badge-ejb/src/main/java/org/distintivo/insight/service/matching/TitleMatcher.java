package org.distintivo.insight.service.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.distintivo.insight.domain.MatchReason;

/**
 * Finds the occupation of one taxonomy that a posting's title names: the whole title, else the
 * longest of its titles that stands in it. What is in brackets, such as the (m/f/d) of German
 * titles, and what follows a dash is looked at only where the rest names nothing.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class TitleMatcher {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|@]\\s+|[|,;:/]\\s*|\\s+at\\s+");

    /** They name an occupation only with what stands before them. */
    private static final Set<String> GENERAL =
            Set.of(
                    ("administrator agent analyst assistant associate consultant coordinator developer director"
                                    + " engineer executive expert head lead leader manager officer operator"
                                    + " professional representative specialist supervisor technician trainee worker"
                                    + " intern member owner president partner")
                            .split(" "));

    private final Map<String, WordingIndex> byLanguage = new TreeMap<>();

    /**
     * An occupation that a title names.
     *
     * @param matched the words of the title
     */
    public record TitleMatch(long occupation, MatchReason reason, String matched) {}

    public TitleMatcher(Collection<Wording> titles) {
        for (var title : titles) {
            byLanguage.computeIfAbsent(title.language(), WordingIndex::new).add(title);
        }
        byLanguage.values().forEach(WordingIndex::settle);
    }

    /**
     * Returns the occupation that a title names.
     *
     * @param language BCP 47 of the posting; null where it is not known
     */
    public Optional<TitleMatch> find(String title, String language) {
        var plain = BRACKETS.matcher(title).replaceAll(" ");
        return best(List.of(plain), language)
                .or(() -> best(List.of(PARTS.split(plain)), language))
                .or(() -> best(List.of(title), language));
    }

    private Optional<TitleMatch> best(List<String> parts, String language) {
        for (var part : parts) {
            var words = Words.of(part);
            var best = best(words, language);
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private TitleMatch best(Words words, String language) {
        TitleMatch best = null;
        int most = 0;
        for (var index : byLanguage.values()) {
            if (isOf(index, language)) {
                var walk = new Walk(index, words);
                for (var step : steps(walk, words)) {
                    int length = step.end().to() - step.from();
                    var match = match(walk, words, step);
                    if (match != null && length >= most && (length > most || best == null)) {
                        best = match;
                        most = length;
                    }
                }
            }
        }
        return best;
    }

    /** English titles are used in every language. */
    private static boolean isOf(WordingIndex index, String language) {
        return language == null
                || index.language().equals(language)
                || index.language().equals("en");
    }

    private record From(int from, Walk.Step end) {}

    /** The later one of two that are equally long is the head of an English title. */
    private static List<From> steps(Walk walk, Words words) {
        var steps = new ArrayList<From>();
        for (int at = words.size() - 1; at >= 0; at--) {
            for (var step : walk.from(at)) {
                steps.add(new From(at, step));
            }
        }
        return steps;
    }

    private static TitleMatch match(Walk walk, Words words, From step) {
        var meanings = walk.meanings(step.end());
        int to = step.end().to();
        boolean whole = step.from() == 0 && to == words.size();
        boolean general = to - step.from() == 1 && GENERAL.contains(words.folded(step.from()));
        if (meanings.isEmpty() || general && !whole) {
            return null;
        }
        var meaning = meanings.get(0);
        var reason = whole ? meaning.reason() : MatchReason.PART_OF_TITLE;
        return new TitleMatch(meaning.concept(), reason, words.text(step.from(), to));
    }
}
