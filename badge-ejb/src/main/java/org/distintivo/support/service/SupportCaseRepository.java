package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.distintivo.support.domain.CaseState;
import org.distintivo.support.domain.SupportCase;

/** Reads and writes cases. */
@ApplicationScoped
class SupportCaseRepository {

    private static final int MOST_SHOWN = 100;
    private static final long NOBODY = -1;

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

    /** Returns cases in a state: those who have waited longest first, or the last closed. */
    List<SupportCase> list(CaseState state, int skip, int most) {
        return em.createQuery(listing(state), SupportCase.class)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }

    private static String listing(CaseState state) {
        return switch (state) {
            case OPEN ->
                    "select c from SupportCase c where c.openMark > '' and c.answeredAt is null"
                            + " order by c.openedAt, c.id";
            case ANSWERED ->
                    "select c from SupportCase c where c.openMark > '' and c.answeredAt is not null"
                            + " order by c.answeredAt, c.id";
            case CLOSED ->
                    "select c from SupportCase c where c.closedAt is not null"
                            + " order by c.closedAt desc, c.id desc";
        };
    }

    /** Returns how many wait for staff. */
    long countOpen() {
        return em.createQuery(
                        "select count(c) from SupportCase c"
                                + " where c.openMark > '' and c.answeredAt is null",
                        Long.class)
                .getSingleResult();
    }

    /** Returns how many of one address are not closed. */
    long countOpenOf(String normalized) {
        return em.createQuery(
                        "select count(c) from SupportCase c"
                                + " where c.normalized = :address and c.openMark > ''",
                        Long.class)
                .setParameter("address", normalized)
                .getSingleResult();
    }

    /**
     * Returns cases of a person, newest first.
     *
     * @param earnerId null where only the addresses are known
     */
    List<SupportCase> listOf(Long earnerId, Set<String> normalized) {
        return em.createQuery(
                        "select c from SupportCase c"
                                + " where c.earnerId = :earner or c.normalized in :addresses"
                                + " order by c.openedAt desc, c.id desc",
                        SupportCase.class)
                .setParameter("earner", earnerId == null ? NOBODY : earnerId)
                .setParameter("addresses", normalized)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    Optional<SupportCase> find(long id) {
        return Optional.ofNullable(em.find(SupportCase.class, id));
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
