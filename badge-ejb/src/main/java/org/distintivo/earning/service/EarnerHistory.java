package org.distintivo.earning.service;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.KeptAchievement;
import org.distintivo.earning.domain.ResultFact;

/**
 * All results of one earner, those that a request brings included, and what they were before it.
 *
 * @param rulesBefore under which the earner was last evaluated; empty for a new earner
 */
record EarnerHistory(
        long earnerId,
        List<ResultFact> before,
        OptionalLong rulesBefore,
        List<KeptAchievement> kept,
        List<ExamResult> results) {

    static EarnerHistory of(long earnerId, List<ExamResult> stored, List<KeptAchievement> kept) {
        return new EarnerHistory(
                earnerId,
                stored.stream().map(ExamResult::fact).toList(),
                stored.stream().mapToLong(ExamResult::rulesId).max(),
                kept,
                new ArrayList<>(stored));
    }

    List<ResultFact> facts() {
        return results.stream().map(ExamResult::fact).toList();
    }
}
