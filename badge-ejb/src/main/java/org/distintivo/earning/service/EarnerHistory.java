package org.distintivo.earning.service;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.KeptAchievement;
import org.distintivo.earning.domain.ResultFact;

/**
 * Holds all results of one earner, those that a request brings included, and what they were before
 * it.
 *
 * @param rulesBefore under which the earner was last evaluated; empty for a new earner
 */
record EarnerHistory(
        long earnerId,
        boolean claimed,
        List<ResultFact> before,
        OptionalLong rulesBefore,
        List<KeptAchievement> kept,
        List<ExamResult> results) {

    static EarnerHistory of(
            long earnerId, boolean claimed, List<ExamResult> stored, List<KeptAchievement> kept) {
        return new EarnerHistory(
                earnerId,
                claimed,
                stored.stream().map(ExamResult::fact).toList(),
                stored.stream().mapToLong(ExamResult::rulesId).max(),
                kept,
                new ArrayList<>(stored));
    }

    List<ResultFact> facts() {
        return results.stream().map(ExamResult::fact).toList();
    }

    /**
     * Returns whether a result may be somebody else's: its address has one of the same partner
     * under another candidate id, and the two names have no word in common.
     */
    boolean isStranger(ExamResult result) {
        return results.stream()
                .filter(it -> !it.isHeld() && it.key().partner().equals(result.key().partner()))
                .map(ExamResult::candidate)
                .anyMatch(it -> it.isOtherPersonAtAddress(result.candidate()));
    }
}
