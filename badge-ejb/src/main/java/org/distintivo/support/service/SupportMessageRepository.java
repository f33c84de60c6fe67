package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.support.domain.SupportMessage;

/** Reads and writes what was written in cases. */
@ApplicationScoped
class SupportMessageRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(SupportMessage message) {
        em.persist(message);
        em.flush(); // whoever is told of it names its row
    }

    Optional<SupportMessage> find(long id) {
        return Optional.ofNullable(em.find(SupportMessage.class, id));
    }

    /** Returns what was written in a case, oldest first. */
    List<SupportMessage> list(long caseId) {
        return em.createQuery(
                        "select m from SupportMessage m where m.caseId = :about order by m.id",
                        SupportMessage.class)
                .setParameter("about", caseId)
                .getResultList();
    }
}
