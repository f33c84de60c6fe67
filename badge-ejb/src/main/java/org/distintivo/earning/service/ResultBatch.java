package org.distintivo.earning.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.earning.domain.RowFault;

/**
 * The rows of one request on their way into their earners' histories, in memory only: each becomes
 * a new result, a corrected one, a duplicate or a refusal, in the order sent.
 */
final class ResultBatch {

    private final Map<ResultKey, ExamResult> known = new HashMap<>();
    private final Map<Long, EarnerHistory> histories = new HashMap<>();
    private final Set<Long> touched = new LinkedHashSet<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Instant now;
    private final Consumer<ExamResult> store;

    /** One row and what became of it. */
    record Taken(String externalId, RowStatus status, ExamResult result, RowFault fault) {}

    /**
     * @param store gets every new result
     */
    ResultBatch(Instant now, Consumer<ExamResult> store) {
        this.now = now;
        this.store = store;
    }

    /** Everything of one earner whose row this transaction has locked. */
    void add(EarnerHistory history) {
        histories.put(history.earnerId(), history);
        history.results().forEach(result -> known.put(result.key(), result));
    }

    /** Results that may be told about, but not changed: nobody locked their earners. */
    void addUnlocked(Collection<ExamResult> results) {
        results.forEach(result -> known.put(result.key(), result));
    }

    void refuse(String externalId, RowFault fault) {
        taken.add(new Taken(externalId, RowStatus.REJECTED, null, fault));
    }

    /**
     * @param earnerId whose it is; null when it was known before and not to be locked
     */
    void take(ResultKey key, SubmittedResult submitted, Long earnerId) {
        var existing = known.get(key);
        if (existing == null) {
            create(key, submitted, locked(earnerId));
        } else if (existing.fingerprint().equals(submitted.content().fingerprint())) {
            taken.add(new Taken(key.externalId(), RowStatus.DUPLICATE, existing, null));
        } else if (submitted.correction()) {
            correct(existing, submitted, locked(earnerId));
        } else {
            refuse(key.externalId(), RowFault.conflict("externalId"));
        }
    }

    private void create(ResultKey key, SubmittedResult submitted, EarnerHistory history) {
        var result = new ExamResult(key, submitted.content(), history.earnerId(), now);
        known.put(key, result);
        history.results().add(result);
        store.accept(result);
        recorded(result, history);
    }

    private void correct(ExamResult existing, SubmittedResult submitted, EarnerHistory history) {
        var formerly = locked(existing.earnerId());
        formerly.results().remove(existing);
        touched.add(formerly.earnerId());
        existing.replace(submitted.content(), history.earnerId());
        history.results().add(existing);
        recorded(existing, history);
    }

    /** Has every earner worked out anew, although no result is another. */
    void touchAll() {
        touched.addAll(histories.keySet());
    }

    private void recorded(ExamResult result, EarnerHistory history) {
        touched.add(history.earnerId());
        taken.add(new Taken(result.key().externalId(), RowStatus.RECORDED, result, null));
    }

    /** Voids a result of an earner whose row is locked. */
    void takeBack(ResultKey key, String reason) {
        var result = known.get(key);
        if (result == null) {
            throw new LostRaceException(null);
        }
        result.takeBack(reason);
        recorded(result, locked(result.earnerId()));
    }

    /** What was found before the lock may have changed until it was held: then all starts anew. */
    private EarnerHistory locked(Long earnerId) {
        var history = earnerId == null ? null : histories.get(earnerId);
        if (history == null) {
            throw new LostRaceException(null);
        }
        return history;
    }

    boolean knows(ResultKey key) {
        return known.containsKey(key);
    }

    /** In the order sent. */
    List<Taken> taken() {
        return taken;
    }

    /** The earners whose results are no longer what they were. */
    List<EarnerHistory> touched() {
        return touched.stream().map(histories::get).toList();
    }
}
