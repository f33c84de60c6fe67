package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.HeldCorrection;
import org.distintivo.earning.domain.KeptAchievement;
import org.distintivo.earning.domain.ResultKey;

/** Reads and writes exam results, and what earners keep from earlier catalogs. */
@ApplicationScoped
class ExamResultRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /**
     * What is known of some ids before anything is locked; no entity is loaded, so that the look
     * under the lock is a fresh one.
     */
    Map<ResultKey, Stamp> stamps(Collection<ResultKey> keys) {
        var stamps = new HashMap<ResultKey, Stamp>();
        if (!keys.isEmpty()) {
            for (var stamp : stampsOf(externalIds(keys))) {
                stamps.put(stamp.key(), stamp);
            }
        }
        return stamps;
    }

    List<Stamp> stampsOf(Collection<String> externalIds) {
        return em.createQuery(
                        "select r.partner, r.externalId, r.fingerprint,"
                                + " r.candidate.normalized, r.candidate.candidateId, r.earnerId"
                                + " from ExamResult r where r.externalId in :ids",
                        Object[].class)
                .setParameter("ids", externalIds)
                .getResultStream()
                .map(Stamp::of)
                .toList();
    }

    /** What is known of a stored result before anything is locked. */
    record Stamp(
            ResultKey key, String fingerprint, String address, String candidateId, long earnerId) {
        static Stamp of(Object[] row) {
            var key = new ResultKey((String) row[0], (String) row[1]);
            return new Stamp(key, (String) row[2], (String) row[3], (String) row[4], (Long) row[5]);
        }
    }

    List<ExamResult> listByKeys(Collection<ResultKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var wanted = Set.copyOf(keys);
        return em.createQuery(
                        "select r from ExamResult r where r.externalId in :ids", ExamResult.class)
                .setParameter("ids", externalIds(keys))
                .getResultStream()
                .filter(result -> wanted.contains(result.key()))
                .toList();
    }

    List<ExamResult> listByEarners(Collection<Long> earnerIds) {
        return earnerIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from ExamResult r where r.earnerId in :earners",
                                ExamResult.class)
                        .setParameter("earners", earnerIds)
                        .getResultList();
    }

    List<KeptAchievement> listKept(Collection<Long> earnerIds) {
        return earnerIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select k from KeptAchievement k where k.earnerId in :earners",
                                KeptAchievement.class)
                        .setParameter("earners", earnerIds)
                        .getResultList();
    }

    Optional<ExamResult> find(long id) {
        return Optional.ofNullable(em.find(ExamResult.class, id));
    }

    /**
     * Those whose fields have these values, the newest first.
     *
     * @param wanted by name of the field; none means all results
     */
    List<ExamResult> search(Map<String, Object> wanted, int skip, int most) {
        var conditions =
                wanted.keySet().stream()
                        .map(field -> "r." + field + " = :" + field)
                        .collect(Collectors.joining(" and "));
        var where = conditions.isEmpty() ? "" : " where " + conditions;
        var query =
                em.createQuery(
                        "select r from ExamResult r"
                                + where
                                + " order by r.recordedAt desc, r.id desc",
                        ExamResult.class);
        wanted.forEach(query::setParameter);
        return query.setFirstResult(skip).setMaxResults(most).getResultList();
    }

    /** Who else came with these candidate ids. */
    List<ExamResult> listByCandidateIds(Collection<String> candidateIds, int most) {
        return candidateIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from ExamResult r"
                                        + " where r.candidate.candidateId in :ids",
                                ExamResult.class)
                        .setParameter("ids", candidateIds)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Returns results of an exam that was taken on some days. */
    List<ExamResult> listOnDays(String exam, LocalDate from, LocalDate to, int most) {
        return em.createQuery(
                        "select r from ExamResult r where r.exam = :exam"
                                + " and r.takenOn between :from and :to order by r.takenOn, r.id",
                        ExamResult.class)
                .setParameter("exam", exam)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns those of some results whose correction waits for staff. */
    Set<Long> idsWithHeldCorrection(Collection<Long> resultIds) {
        return resultIds.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        em.createQuery(
                                        "select h.resultId from HeldCorrection h"
                                                + " where h.resultId in :results",
                                        Long.class)
                                .setParameter("results", resultIds)
                                .getResultList());
    }

    void add(ExamResult result) {
        em.persist(result);
    }

    /** Returns a correction of a result that is held, or about which staff have decided. */
    Optional<HeldCorrection> findCorrection(long resultId) {
        return em.createQuery(
                        "select h from HeldCorrection h where h.resultId = :result",
                        HeldCorrection.class)
                .setParameter("result", resultId)
                .getResultStream()
                .findFirst();
    }

    /** Returns false when the same correction is held already; another one takes its place. */
    boolean hold(HeldCorrection correction) {
        var held = findCorrection(correction.resultId());
        var fingerprint = correction.content().fingerprint();
        if (held.filter(it -> !it.isDecided())
                .filter(it -> it.content().fingerprint().equals(fingerprint))
                .isPresent()) {
            return false;
        }
        held.ifPresent(this::remove);
        em.flush();
        em.persist(correction);
        return true;
    }

    private void remove(HeldCorrection decided) {
        em.remove(decided);
    }

    void add(KeptAchievement kept) {
        em.persist(kept);
    }

    void remove(KeptAchievement kept) {
        em.remove(kept);
    }

    /** Lets what another transaction has just brought fail here and now. */
    void flush() {
        em.flush();
    }

    private static Set<String> externalIds(Collection<ResultKey> keys) {
        return keys.stream().map(ResultKey::externalId).collect(Collectors.toSet());
    }
}
