package org.distintivo.insight.service.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.distintivo.insight.domain.MatchReason;
import org.distintivo.insight.service.matching.MatchingIndex.Named;

/**
 * Finds skills by what somebody types or calls them, beyond what the wordings say word for word. It
 * finds as much as the database can: see {@link SearchIndexes}.
 */
@ApplicationScoped
class SkillSearch {

    private static final int MOST_NEAR = 10;
    private static final int WORDS_MORE = 1;

    /** Of 0 to 1; a letter more or less in a word of ten has about this. */
    private static final double NEARLY_SO = 0.6;

    private static final double SOMEWHAT_SO = 0.3;

    @Inject private SkillSearchRepository repository;
    @Inject private SearchIndexes indexes;

    /** Returns the skill that is called so in other forms of the words, or nearly so. */
    Optional<Named> nearest(String name) {
        return nearestByWords(name).or(() -> nearestBySpelling(name));
    }

    private Optional<Named> nearestByWords(String name) {
        if (!indexes.findWords()) {
            return Optional.empty();
        }
        int most = Words.of(name).size() + WORDS_MORE;
        return byWords(name, MOST_NEAR).entrySet().stream()
                .filter(it -> Words.of(it.getValue()).size() <= most)
                .findFirst()
                .map(it -> new Named(it.getKey(), MatchReason.FULL_TEXT, name));
    }

    private Optional<Named> nearestBySpelling(String name) {
        if (!indexes.findSpellings()) {
            return Optional.empty();
        }
        return repository.mapBySpelling(Words.fold(name), NEARLY_SO, 1).keySet().stream()
                .findFirst()
                .map(it -> new Named(it, MatchReason.SIMILAR_SPELLING, name));
    }

    private Map<Long, String> byWords(String text, int most) {
        var found = new LinkedHashMap<Long, String>();
        for (var language : repository.languages()) {
            if (SearchIndexes.CONFIGURATIONS.containsKey(language)) {
                repository.mapByWords(language, text, most).forEach(found::putIfAbsent);
            }
        }
        return found;
    }

    /**
     * Returns what somebody may mean, the likeliest first: wordings that begin so, that have the
     * words, that are spelled somewhat so.
     *
     * @return the wording that was found, by the number of its skill
     */
    Map<Long, String> find(String text, int most) {
        var folded = Words.fold(text);
        if (folded.isEmpty()) {
            return Map.of();
        }
        var found = new LinkedHashMap<>(repository.mapByBeginning(folded, most));
        if (indexes.findWords()) {
            byWords(text, most).forEach(found::putIfAbsent);
        }
        if (indexes.findSpellings() && found.size() < most) {
            repository.mapBySpelling(folded, SOMEWHAT_SO, most).forEach(found::putIfAbsent);
        }
        return found;
    }
}
