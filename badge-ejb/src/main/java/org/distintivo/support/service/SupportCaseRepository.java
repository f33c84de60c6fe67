package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.support.domain.SupportCase;

/** Reads and writes cases. */
@ApplicationScoped
class SupportCaseRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(SupportCase added) {
        em.persist(added);
        em.flush(); // a second one of the same fails here and now
    }

    /** Finds the open case about what somebody misses. */
    Optional<SupportCase> findOpen(String mark) {
        return em.createQuery(
                        "select c from SupportCase c where c.openMark = :mark", SupportCase.class)
                .setParameter("mark", mark)
                .getResultStream()
                .findFirst();
    }

    Optional<SupportCase> find(String publicId) {
        return em.createQuery(
                        "select c from SupportCase c where c.publicId = :id", SupportCase.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Returns open cases, those who have waited longest first. */
    List<SupportCase> listOpen(int skip, int most) {
        return em.createQuery(
                        "select c from SupportCase c where c.openMark > '' order by c.openedAt, c.id",
                        SupportCase.class)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }

    long countOpen() {
        return em.createQuery(
                        "select count(c) from SupportCase c where c.openMark > ''", Long.class)
                .getSingleResult();
    }

    List<SupportCase> listByEarner(long earnerId) {
        return em.createQuery(
                        "select c from SupportCase c where c.earnerId = :earner", SupportCase.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    /** Deletes cases that were closed before a time. */
    int forgetClosed(Instant before, int most) {
        var old =
                em.createQuery(
                                "select c from SupportCase c where c.closedAt < :before",
                                SupportCase.class)
                        .setParameter("before", before)
                        .setMaxResults(most)
                        .getResultList();
        old.forEach(em::remove);
        return old.size();
    }
}
