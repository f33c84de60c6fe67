package org.distintivo.insight.service.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.distintivo.insight.service.matching.WordingIndex.Meaning;

/**
 * Finds in texts what taxonomies name. A text is read once; at each word the longest wording that
 * begins there wins, first as it is written, then by its stems and without its little words, and
 * what it covers is not looked at again. Wordings go over no comma and no end of a sentence.
 *
 * <p>A single word that is an ordinary word as well ({@link CommonWords}) counts only as the
 * taxonomy writes it, with its capitals, and only within {@value #NEAR} words of another skill.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class SkillMatcher {

    private static final String ENGLISH = "en";
    private static final int NEAR = 12;

    private final Map<String, WordingIndex> byLanguage = new TreeMap<>();
    private final Map<String, Set<Long>> forbidden = new HashMap<>();

    /**
     * What staff said about a wording.
     *
     * @param folded the wording as {@link Words#fold} has it
     * @param means whether it means the concept; else it never does
     */
    public record Correction(String folded, long concept, boolean means) {}

    /** Something found, before it is decided whether it counts. */
    private record Found(
            Meaning meaning, Words words, int from, int to, boolean ambiguous, boolean written) {}

    public SkillMatcher(Collection<Wording> wordings, Collection<Correction> corrections) {
        wordings.forEach(it -> index(it.language()).note(it));
        wordings.forEach(it -> index(it.language()).add(it));
        index(ENGLISH);
        for (var correction : corrections) {
            if (correction.means()) {
                byLanguage
                        .values()
                        .forEach(it -> it.addCorrection(correction.folded(), correction.concept()));
            } else {
                forbidden
                        .computeIfAbsent(correction.folded(), it -> new HashSet<>())
                        .add(correction.concept());
            }
        }
        byLanguage.values().forEach(WordingIndex::settle);
    }

    private WordingIndex index(String language) {
        return byLanguage.computeIfAbsent(language, WordingIndex::new);
    }

    /** Returns how many meanings were left out because two concepts share a wording. */
    public int shared() {
        return byLanguage.values().stream().mapToInt(WordingIndex::shared).sum();
    }

    /**
     * Returns what a text names, in the order of the text; a skill that it names twice stands there
     * twice.
     *
     * @param language BCP 47; null where it is not known: then wordings of every language count
     */
    public List<SkillMatch> find(String text, String language) {
        var found = found(Words.of(text), language);
        var near = new boolean[found.size()];
        for (int i = 0; i < near.length; i++) {
            near[i] =
                    found.get(i).written()
                            && (!found.get(i).ambiguous() || isNearAnother(found, i));
        }
        var matches = new ArrayList<SkillMatch>(found.size());
        for (int i = 0; i < near.length; i++) {
            if (near[i]) {
                matches.add(match(found.get(i)));
            }
        }
        return matches;
    }

    /**
     * Returns what a short text names that is listed as a skill, so that no ordinary word is meant.
     */
    public List<SkillMatch> findListed(String text, String language) {
        return found(Words.of(text), language).stream().map(SkillMatcher::match).toList();
    }

    private static boolean isNearAnother(List<Found> found, int index) {
        var one = found.get(index);
        return found.stream()
                .anyMatch(
                        it ->
                                !it.ambiguous()
                                        && it.written()
                                        && it.from() - one.to() < NEAR
                                        && one.from() - it.to() < NEAR);
    }

    private static SkillMatch match(Found found) {
        var words = found.words();
        return new SkillMatch(
                found.meaning().concept(),
                found.meaning().reason(),
                words.text(found.from(), found.to()),
                words.start(found.from()),
                words.end(found.to() - 1));
    }

    private List<Found> found(Words words, String language) {
        var walks =
                byLanguage.values().stream()
                        .filter(it -> isOf(it, language))
                        .map(it -> new Walk(it, words))
                        .toList();
        var found = new ArrayList<Found>();
        int at = 0;
        while (at < words.size()) {
            var longest = longest(walks, words, at);
            if (longest == null) {
                at++;
            } else {
                found.add(longest);
                at = longest.to();
            }
        }
        return found;
    }

    /** Names of techniques are English in every language. */
    private static boolean isOf(WordingIndex index, String language) {
        return language == null
                || index.language().equals(language)
                || index.language().equals(ENGLISH);
    }

    private Found longest(List<Walk> walks, Words words, int at) {
        Found best = null;
        for (var walk : walks) {
            for (var step : walk.from(at)) {
                if (best == null || step.to() > best.to()) {
                    var meaning = meaning(walk, step, words, at);
                    best = meaning == null ? best : found(meaning, words, at, step.to());
                }
            }
        }
        return best;
    }

    private Meaning meaning(Walk walk, Walk.Step step, Words words, int at) {
        var not =
                forbidden.isEmpty()
                        ? Set.<Long>of()
                        : forbidden.getOrDefault(words.folded(at, step.to()), Set.of());
        for (var meaning : walk.meanings(step)) {
            if (!not.contains(meaning.concept())) {
                return meaning;
            }
        }
        return null;
    }

    private static Found found(Meaning meaning, Words words, int from, int to) {
        boolean one = meaning.rank() >= 0 && to - from == 1;
        boolean ambiguous = one && CommonWords.isAmbiguous(words.folded(from));
        boolean name = ambiguous || one && Capitals.isAcronym(meaning);
        boolean written = !name || Capitals.agree(meaning, words, from);
        return new Found(meaning, words, from, to, ambiguous, written);
    }
}
