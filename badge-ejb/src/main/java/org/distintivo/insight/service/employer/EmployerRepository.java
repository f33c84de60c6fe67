package org.distintivo.insight.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.Employer;
import org.distintivo.insight.domain.SourceName;

/** Reads and writes employers. */
@ApplicationScoped
class EmployerRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(Employer added) {
        em.persist(added);
    }

    /** Returns some by their names. */
    List<Employer> list(int from, int most) {
        return em.createQuery("select e from Employer e order by e.name, e.id", Employer.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Employer> find(long id) {
        return Optional.ofNullable(em.find(Employer.class, id));
    }

    Optional<Employer> find(String publicId) {
        return em.createQuery("select e from Employer e where e.publicId = :id", Employer.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #find(String)}; whoever else wants to change it waits. */
    Optional<Employer> lock(String publicId) {
        var found = find(publicId);
        found.ifPresent(it -> em.lock(it, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    boolean isTaken(SourceName source) {
        return !em.createQuery("select e.id from Employer e where e.source = :source", Long.class)
                .setParameter("source", source.text())
                .getResultList()
                .isEmpty();
    }
}
