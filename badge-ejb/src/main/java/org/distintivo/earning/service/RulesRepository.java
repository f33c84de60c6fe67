package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.distintivo.earning.domain.RulesSnapshot;

/** Reads and writes the rules of all evaluations. */
@ApplicationScoped
class RulesRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<RulesSnapshot> findByFingerprint(String fingerprint) {
        return em.createQuery(
                        "select s from RulesSnapshot s where s.fingerprint = :fingerprint",
                        RulesSnapshot.class)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst();
    }

    Optional<RulesSnapshot> find(long id) {
        return Optional.ofNullable(em.find(RulesSnapshot.class, id));
    }

    RulesSnapshot add(RulesSnapshot snapshot) {
        em.persist(snapshot);
        em.flush();
        return snapshot;
    }
}
