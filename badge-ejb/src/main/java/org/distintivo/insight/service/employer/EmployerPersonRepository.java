package org.distintivo.insight.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.EmployerPerson;

/** Reads and writes who works for which employer. */
@ApplicationScoped
class EmployerPersonRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(EmployerPerson added) {
        em.persist(added);
    }

    void remove(EmployerPerson removed) {
        em.remove(removed);
        em.flush();
    }

    /** Returns the people of an employer, who was invited first first. */
    List<EmployerPerson> listOf(long employer) {
        return em.createQuery(
                        "select p from EmployerPerson p where p.employerId = :employer"
                                + " order by p.id",
                        EmployerPerson.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    Optional<EmployerPerson> findByAccount(long account) {
        return em.createQuery(
                        "select p from EmployerPerson p where p.accountId = :account",
                        EmployerPerson.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }
}
