package org.distintivo.claiming.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.claiming.domain.ClaimLink;

/** Rows of {@code claim_link}. */
@ApplicationScoped
class ClaimLinkRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<ClaimLink> findByTokenHash(String tokenHash) {
        return em.createQuery(
                        "select l from ClaimLink l left join fetch l.badgeIds"
                                + " where l.tokenHash = :hash",
                        ClaimLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Returns links that expired before a time, the oldest first. */
    List<ClaimLink> listWornOut(Instant before, int most) {
        return em.createQuery(
                        "select l from ClaimLink l where l.wearsOutAt < :before"
                                + " order by l.wearsOutAt",
                        ClaimLink.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<ClaimLink> listByEarner(long earnerId) {
        return em.createQuery(
                        "select l from ClaimLink l where l.earnerId = :earner", ClaimLink.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    void remove(ClaimLink link) {
        em.remove(link);
    }

    void add(ClaimLink link) {
        em.persist(link);
    }
}
