package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.NameCorrection;
import org.distintivo.account.domain.NameCorrectionState;

/** Reads and writes wishes for another certified name. */
@ApplicationScoped
class NameCorrectionRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<NameCorrection> find(long id) {
        return Optional.ofNullable(em.find(NameCorrection.class, id));
    }

    /** Returns those of one person, the newest first. */
    List<NameCorrection> listOf(long earnerId) {
        return em.createQuery(
                        "select n from NameCorrection n where n.earnerId = :earner"
                                + " order by n.askedAt desc, n.id desc",
                        NameCorrection.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    /** Returns whether something of somebody waits for staff. */
    boolean hasOpen(long earnerId) {
        return listOf(earnerId).stream().anyMatch(NameCorrection::isOpen);
    }

    /** Returns those that staff have to look at, the longest waiting first. */
    List<NameCorrection> listOpen(int most) {
        return em.createQuery(
                        "select n from NameCorrection n where n.state = :open order by n.askedAt",
                        NameCorrection.class)
                .setParameter("open", NameCorrectionState.OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    long countOpen() {
        return em.createQuery(
                        "select count(n) from NameCorrection n where n.state = :open", Long.class)
                .setParameter("open", NameCorrectionState.OPEN)
                .getSingleResult();
    }

    /** Reads it again, after waiting for whoever else was about to decide it. */
    void refresh(NameCorrection correction) {
        em.refresh(correction);
    }

    void add(NameCorrection correction) {
        em.persist(correction);
        em.flush(); // its number is told in the same transaction
    }
}
