package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.distintivo.earning.domain.RejectedResult;

/** Reads and writes rows of requests that were rejected. */
@ApplicationScoped
class RejectedResultRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Adds rows in the place of what was said of the same rows before. */
    void replace(Collection<RejectedResult> rows) {
        em.createQuery("delete from RejectedResult r where r.mark in :marks")
                .setParameter("marks", rows.stream().map(RejectedResult::mark).toList())
                .executeUpdate();
        rows.forEach(em::persist);
        em.flush();
    }

    /** Returns which of some partners have more rows than so many. */
    List<String> listAbove(int most, Collection<String> partners) {
        return em.createQuery(
                        "select r.aboutPartner from RejectedResult r"
                                + " where r.aboutPartner in :partners"
                                + " group by r.aboutPartner having count(r) > :most",
                        String.class)
                .setParameter("partners", partners)
                .setParameter("most", (long) most)
                .getResultList();
    }

    /** Deletes the oldest rows of a partner; so many stay. */
    void keepNewest(int most, String partner) {
        em.createQuery(
                        "select r.id from RejectedResult r where r.aboutPartner = :partner"
                                + " order by r.id desc",
                        Long.class)
                .setParameter("partner", partner)
                .setFirstResult(most)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(last -> deleteUpTo(last, partner));
    }

    private void deleteUpTo(long last, String partner) {
        em.createQuery(
                        "delete from RejectedResult r"
                                + " where r.aboutPartner = :partner and r.id <= :last")
                .setParameter("partner", partner)
                .setParameter("last", last)
                .executeUpdate();
    }

    /** Returns rows about an address or a candidate id, the newest first. */
    List<RejectedResult> listAbout(
            Collection<String> addresses, Collection<String> candidateIds, int most) {
        return em.createQuery(
                        "select r from RejectedResult r where r.aboutAddress in :addresses"
                                + " or r.aboutCandidate in :candidates order by r.id desc",
                        RejectedResult.class)
                .setParameter("addresses", orNone(addresses))
                .setParameter("candidates", orNone(candidateIds))
                .setMaxResults(most)
                .getResultList();
    }

    /** Nothing is in an empty list, which not every database lets one write. */
    private static Collection<String> orNone(Collection<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }

    /** Returns the newest first. */
    List<RejectedResult> listNewest(int most) {
        return em.createQuery(
                        "select r from RejectedResult r order by r.id desc", RejectedResult.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Deletes some of those that were rejected before a moment, and returns how many. */
    int forget(Instant before, int most) {
        var old =
                em.createQuery(
                                "select r from RejectedResult r where r.rejectedAt < :before",
                                RejectedResult.class)
                        .setParameter("before", before)
                        .setMaxResults(most)
                        .getResultList();
        old.forEach(em::remove);
        return old.size();
    }
}
