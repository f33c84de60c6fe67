package org.distintivo.earning.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.ResultContent;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.service.LostRaceException;

/**
 * Matches the rows of one request with their earners' histories, in memory only: each becomes a new
 * result, a corrected one, a duplicate or a refusal, in the order sent.
 */
final class ResultBatch {

    private final Map<ResultKey, ExamResult> known = new HashMap<>();
    private final Map<Long, EarnerHistory> histories = new HashMap<>();
    private final Set<Long> touched = new LinkedHashSet<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Map<Long, SubmittedResult> learned = new LinkedHashMap<>();
    private final List<Moved> moved = new ArrayList<>();
    private final List<ExamResult> created = new ArrayList<>();
    private final Set<Owned> accepted = new HashSet<>();
    private final Instant now;
    private final Store store;

    /** One row and what became of it; a correction that is held changes no result. */
    record Taken(
            String externalId,
            RowStatus status,
            ExamResult result,
            boolean heldCorrection,
            RowFaults faults) {}

    /** An address of one person that another one takes the place of. */
    record Moved(long earnerId, String formerly, MailAddress now) {}

    /** A badge that its earner has accepted. */
    record Owned(long earnerId, AchievementKey achievement) {}

    /**
     * @param store gets every new result
     */
    ResultBatch(Instant now, Store store) {
        this.now = now;
        this.store = store;
    }

    /** Where new rows of tables go. */
    interface Store {
        void add(ExamResult result);

        /** Returns whether it was not held before. */
        boolean hold(ExamResult result, ResultContent correction);

        /** Returns whether staff have found the result's candidate to be the earner. */
        boolean isFoundSame(ExamResult result);
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

    /** Badges that no correction takes from one person to another. */
    void protect(Collection<Owned> badges) {
        accepted.addAll(badges);
    }

    /** Returns the results that are new or have another content. */
    List<ResultKey> recorded() {
        return taken.stream()
                .filter(it -> it.status() == RowStatus.RECORDED && !it.heldCorrection())
                .map(it -> it.result().key())
                .distinct()
                .toList();
    }

    void refuse(String externalId, RowFaults faults) {
        taken.add(new Taken(externalId, RowStatus.REJECTED, null, false, faults));
    }

    /**
     * @param earnerId whose it is; null when it was known before and not to be locked
     */
    void take(SubmittedResult submitted, Long earnerId) {
        var key = submitted.key();
        var existing = known.get(key);
        if (existing == null) {
            create(key, submitted, locked(earnerId));
        } else if (existing.fingerprint().equals(submitted.content().fingerprint())) {
            duplicate(existing);
        } else if (submitted.correction()) {
            correct(existing, submitted, ownerOfCorrected(existing, submitted, earnerId));
        } else if (existing.content().differsOnlyInNames(submitted.content())
                && !locked(existing.earnerId()).claimed()) {
            existing.replace(submitted.content(), existing.earnerId());
            learned.put(existing.earnerId(), submitted);
            duplicate(existing);
        } else {
            var fault = conflict(existing, submitted.content().candidate());
            refuse(key.externalId(), RowFaults.of(fault));
        }
    }

    private void duplicate(ExamResult existing) {
        taken.add(
                new Taken(existing.key().externalId(), RowStatus.DUPLICATE, existing, false, null));
    }

    /** Nobody is advised to correct one person's result into another's. */
    private static Fault conflict(ExamResult existing, Candidate candidate) {
        var fault =
                Fault.ofField("result-conflict", "externalId", existing.key().externalId())
                        .of(RuleViolation.Kind.CONFLICT);
        return existing.candidate().isSamePerson(candidate) ? fault : fault.told("person");
    }

    private void create(ResultKey key, SubmittedResult submitted, EarnerHistory history) {
        var result = new ExamResult(key, submitted.content(), history.earnerId(), now);
        if (history.isStranger(result) && !store.isFoundSame(result)) {
            result.hold();
        } else {
            learned.put(history.earnerId(), submitted);
        }
        known.put(key, result);
        history.results().add(result);
        created.add(result);
        recorded(result, history);
    }

    /**
     * Stores the new results, once all rows are taken: until then a query would write them down,
     * and nothing is decided about them yet.
     */
    void storeCreated() {
        created.forEach(store::add);
        created.clear();
    }

    /** A changed address alone does not change who sat the exam. */
    private EarnerHistory ownerOfCorrected(
            ExamResult existing, SubmittedResult submitted, Long earnerId) {
        var same = existing.candidate().isSamePerson(submitted.content().candidate());
        return locked(same ? Long.valueOf(existing.earnerId()) : earnerId);
    }

    private void correct(ExamResult existing, SubmittedResult submitted, EarnerHistory history) {
        var formerly = locked(existing.earnerId());
        var other =
                formerly != history
                        || existing.candidate()
                                .isOtherPersonAtAddress(submitted.content().candidate());
        if (other && isAccepted(existing)) {
            var isNew = store.hold(existing, submitted.content());
            var status = isNew ? RowStatus.RECORDED : RowStatus.DUPLICATE;
            taken.add(new Taken(existing.key().externalId(), status, existing, true, null));
            return;
        }
        var address = existing.candidate().normalized();
        if (formerly == history && !address.equals(submitted.content().candidate().normalized())) {
            moved.add(new Moved(history.earnerId(), address, submitted.contact().address()));
        }
        formerly.results().remove(existing);
        touched.add(formerly.earnerId());
        existing.replace(submitted.content(), history.earnerId());
        history.results().add(existing);
        learned.put(history.earnerId(), submitted);
        recorded(existing, history);
    }

    private boolean isAccepted(ExamResult result) {
        return result.earned().stream()
                .anyMatch(badge -> accepted.contains(new Owned(result.earnerId(), badge)));
    }

    /** Has every earner worked out anew, although no result is another. */
    void touchAll() {
        touched.addAll(histories.keySet());
    }

    private void recorded(ExamResult result, EarnerHistory history) {
        touched.add(history.earnerId());
        taken.add(new Taken(result.key().externalId(), RowStatus.RECORDED, result, false, null));
    }

    /** Voids a result of an earner whose row is locked. */
    void takeBack(ResultKey key, String reason) {
        var result = require(key);
        result.takeBack(reason);
        recorded(result, locked(result.earnerId()));
    }

    /** Lets a held result count. */
    void release(ResultKey key) {
        var result = require(key);
        result.release();
        recorded(result, locked(result.earnerId()));
    }

    /** Lets a result count for nothing again. */
    void hold(ResultKey key) {
        var result = require(key);
        result.hold();
        recorded(result, locked(result.earnerId()));
    }

    /** Gives a result, as it is, to another earner whose row is locked. */
    void give(ResultKey key, long earnerId) {
        replace(key, require(key).content(), earnerId);
    }

    /** Lets a person be called, and written to, as a stored result says. */
    void learn(long earnerId, ExamResult result) {
        var key = result.key();
        var said =
                new SubmittedResult(
                        key.externalId(), key.partner(), result.content(), false, List.of());
        learned.put(earnerId, said);
    }

    /** Makes a result what it was, or shall be, and whose. */
    void replace(ResultKey key, ResultContent content, long earnerId) {
        var result = require(key);
        var formerly = locked(result.earnerId());
        formerly.results().remove(result);
        touched.add(formerly.earnerId());
        result.replace(content, earnerId);
        locked(earnerId).results().add(result);
        recorded(result, locked(earnerId));
    }

    private ExamResult require(ResultKey key) {
        var result = known.get(key);
        if (result == null) {
            throw new LostRaceException(null);
        }
        return result;
    }

    /** What was found before the lock may have changed until it was held: then all starts anew. */
    private EarnerHistory locked(Long earnerId) {
        var history = earnerId == null ? null : histories.get(earnerId);
        if (history == null) {
            throw new LostRaceException(null);
        }
        return history;
    }

    /** The last that was said about each person whose name it may be. */
    Map<Long, SubmittedResult> learned() {
        return learned;
    }

    /** New addresses of people whose results were corrected. */
    List<Moved> moved() {
        return moved;
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
