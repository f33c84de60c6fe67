package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.CaseDecision;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.HeldCorrection;

/** Finds what is held, by the person whom it concerns, and keeps what was decided about it. */
@ApplicationScoped
class CaseRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns the people with something that waits for staff, who have waited longest first. */
    List<Long> listOpen() {
        var since = new HashMap<Long, Instant>();
        em.createQuery(
                        "select r.earnerId, r.recordedAt from ExamResult r"
                                + " where r.held = true and r.voided = false",
                        Object[].class)
                .getResultStream()
                .forEach(row -> earliest(since, row));
        em.createQuery(
                        "select r.earnerId, h.heldAt from HeldCorrection h, ExamResult r"
                                + " where r.id = h.resultId and h.decided = false",
                        Object[].class)
                .getResultStream()
                .forEach(row -> earliest(since, row));
        return since.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void earliest(Map<Long, Instant> since, Object[] row) {
        since.merge((Long) row[0], (Instant) row[1], (a, b) -> a.isBefore(b) ? a : b);
    }

    /** Returns results with a correction that waits. */
    List<HeldCorrection> listCorrections(Collection<Long> resultIds) {
        return resultIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select h from HeldCorrection h"
                                        + " where h.resultId in :results and h.decided = false",
                                HeldCorrection.class)
                        .setParameter("results", resultIds)
                        .getResultList();
    }

    List<ExamResult> listResults(Collection<Long> ids) {
        return em.createQuery("select r from ExamResult r where r.id in :ids", ExamResult.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Returns decisions that stand, the newest first. */
    List<CaseDecision> listDecisions(long earnerId, int most) {
        return em.createQuery(
                        "select d from CaseDecision d where d.earnerId = :earner"
                                + " and d.undoneAt is null order by d.decidedAt desc, d.id desc",
                        CaseDecision.class)
                .setParameter("earner", earnerId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the newest decisions about anybody that stand. */
    List<CaseDecision> listDecisions(int most) {
        return em.createQuery(
                        "select d from CaseDecision d where d.undoneAt is null"
                                + " order by d.decidedAt desc, d.id desc",
                        CaseDecision.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<CaseDecision> listAllDecisions(long earnerId) {
        return em.createQuery(
                        "select d from CaseDecision d where d.earnerId = :earner",
                        CaseDecision.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    Optional<CaseDecision> find(long id) {
        return Optional.ofNullable(em.find(CaseDecision.class, id));
    }

    /** Returns the candidates whom staff have found to be one of these people, and who that is. */
    Set<FoundSame> listFoundSame(Collection<Long> earnerIds) {
        return earnerIds.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "select d from CaseDecision d where d.earnerId in :earners",
                                CaseDecision.class)
                        .setParameter("earners", earnerIds)
                        .getResultStream()
                        .filter(it -> it.kind() == CaseDecision.Kind.SAME_PERSON)
                        .filter(it -> !it.isUndone() && it.candidateId() != null)
                        .map(FoundSame::of)
                        .collect(Collectors.toSet());
    }

    /** A person, and a candidate who is the same one. */
    record FoundSame(long earnerId, CandidateKey candidate) {
        private static FoundSame of(CaseDecision decision) {
            var candidate = new CandidateKey(decision.partner(), decision.candidateId());
            return new FoundSame(decision.earnerId(), candidate);
        }
    }

    void add(CaseDecision decision) {
        em.persist(decision);
    }
}
