package org.distintivo.verifying.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.verifying.domain.Endorsement;

/** Rows of {@code endorsement}. */
@ApplicationScoped
class EndorsementRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(Endorsement endorsement) {
        em.persist(endorsement);
    }

    void remove(Endorsement endorsement) {
        em.remove(endorsement);
    }

    Optional<Endorsement> find(String publicId) {
        return em.createQuery(
                        "select e from Endorsement e where e.publicId = :publicId",
                        Endorsement.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    List<Endorsement> list() {
        return em.createQuery("select e from Endorsement e order by e.id desc", Endorsement.class)
                .getResultList();
    }

    /** In the order in which they were taken. */
    List<Endorsement> listAbout(Collection<String> subjects) {
        return em.createQuery(
                        "select e from Endorsement e where e.subject in :subjects order by e.id",
                        Endorsement.class)
                .setParameter("subjects", subjects)
                .getResultList();
    }
}
