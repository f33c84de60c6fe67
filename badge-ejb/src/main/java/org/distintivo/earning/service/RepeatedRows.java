package org.distintivo.earning.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers rows whose id stands in a file more than once, as far as a dry run has judged them:
 * what becomes of a later one depends on them, and nothing of them is stored.
 *
 * <p>Only the last row of an id that would be recorded is remembered, because it says all that
 * would be known under that id; and of ids that stand there once nothing at all.
 */
final class RepeatedRows {

    /** Hash codes take little room; ids that share one are remembered for nothing, no more. */
    private final Set<Integer> seen = new HashSet<>();

    private final Set<Integer> repeated = new HashSet<>();

    /** By id, then by partner as the row names it. */
    private final Map<String, Map<String, ResultRow>> known = new HashMap<>();

    /** Takes note of a row before any is judged. */
    void count(ResultRow row) {
        if (!row.isRefused() && !seen.add(row.externalId().hashCode())) {
            repeated.add(row.externalId().hashCode());
        }
    }

    /** Returns what rows judged earlier would have left under the ids of these. */
    List<ResultRow> before(List<ResultRow> rows) {
        return rows.stream()
                .map(ResultRow::externalId)
                .distinct()
                .flatMap(id -> known.getOrDefault(id, Map.of()).values().stream())
                .toList();
    }

    /** Keeps those that would be recorded. */
    void remember(List<ResultRow> rows, List<DecidedRow> decided) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (decided.get(i).status() == RowStatus.RECORDED
                    && repeated.contains(row.externalId().hashCode())) {
                known.computeIfAbsent(row.externalId(), id -> new LinkedHashMap<>())
                        .put(row.submitted().partner(), row);
            }
        }
    }
}
