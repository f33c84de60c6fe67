package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.DigestRhythm;
import org.distintivo.insight.domain.SavedSearch;

/** Reads and writes searches that people keep. */
@ApplicationScoped
class SavedSearchRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(SavedSearch added) {
        em.persist(added);
    }

    void remove(SavedSearch removed) {
        em.remove(removed);
    }

    List<SavedSearch> listOf(long earnerId) {
        return em.createQuery(
                        "select s from SavedSearch s where s.earnerId = :earner order by s.id desc",
                        SavedSearch.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    Optional<SavedSearch> find(long earnerId, String publicId) {
        return em.createQuery(
                        "select s from SavedSearch s where s.publicId = :id"
                                + " and s.earnerId = :earner",
                        SavedSearch.class)
                .setParameter("id", publicId)
                .setParameter("earner", earnerId)
                .getResultStream()
                .findFirst();
    }

    /** Returns people of whom a search was last told before a moment. */
    List<Long> listEarners(DigestRhythm rhythm, Instant toldBefore, int most) {
        return em.createQuery(
                        "select distinct s.earnerId from SavedSearch s where s.digest = :rhythm"
                                + " and s.toldAt <= :before order by s.earnerId",
                        Long.class)
                .setParameter("rhythm", rhythm)
                .setParameter("before", toldBefore)
                .setMaxResults(most)
                .getResultList();
    }
}
