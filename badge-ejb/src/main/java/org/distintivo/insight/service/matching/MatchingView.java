package org.distintivo.insight.service.matching;

import java.time.Instant;
import org.distintivo.insight.domain.MatchingState;

/**
 * How far everything stored is matched by the wordings of now.
 *
 * @param behind whether something is still matched by those of before
 * @param postings how many the run has matched, or the last one had
 * @param changed for how many of them that made a difference
 * @param finishedAt when the last run ended; null before the first
 * @param words whether the database finds words in forms of their language
 * @param spellings whether it finds what is spelled nearly so
 */
public record MatchingView(
        boolean behind,
        int postings,
        int changed,
        Instant finishedAt,
        boolean words,
        boolean spellings) {

    static MatchingView of(MatchingState state, SearchIndexes indexes) {
        return new MatchingView(
                state.isBehind(),
                state.postings(),
                state.changedPostings(),
                state.finishedAt(),
                indexes.findWords(),
                indexes.findSpellings());
    }
}
