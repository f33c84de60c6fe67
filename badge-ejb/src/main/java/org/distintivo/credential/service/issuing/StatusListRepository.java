package org.distintivo.credential.service.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.distintivo.credential.domain.StatusList;

/** Rows of {@code status_list}, and the sequence by which their places are given out. */
@ApplicationScoped
class StatusListRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Never the same twice, whatever is rolled back. */
    long nextPosition() {
        var next = em.createNativeQuery("select nextval('status_position')").getSingleResult();
        return ((Number) next).longValue();
    }

    void add(StatusList list) {
        em.persist(list);
        em.flush();
    }

    Optional<StatusList> find(int number) {
        return query(number, LockModeType.NONE);
    }

    /** For changing: only one transaction at a time gets it. */
    Optional<StatusList> lock(int number) {
        return query(number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<StatusList> query(int number, LockModeType mode) {
        return em.createQuery(
                        "select l from StatusList l where l.number = :number", StatusList.class)
                .setParameter("number", number)
                .setLockMode(mode)
                .getResultStream()
                .findFirst();
    }
}
