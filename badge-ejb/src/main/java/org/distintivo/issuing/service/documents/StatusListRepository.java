package org.distintivo.issuing.service.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.openbadges.domain.StatusPurpose;

/** Rows of {@code status_list}, and the sequence by which their places are given out. */
@ApplicationScoped
class StatusListRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns the next position; never the same twice, even after a rollback. */
    long nextPosition() {
        var next = em.createNativeQuery("select nextval('status_position')").getSingleResult();
        return ((Number) next).longValue();
    }

    /** Makes positions start from there. */
    void restart(long position) {
        em.createNativeQuery("alter sequence status_position restart with " + position)
                .executeUpdate();
    }

    List<StatusList> list() {
        return em.createQuery("select l from StatusList l order by l.id", StatusList.class)
                .getResultList();
    }

    /** Returns the list's edition, where the signed document is of that edition; else empty. */
    Optional<Long> findSignedEdition(int number, StatusPurpose purpose) {
        return em.createQuery(
                        "select l.edition from StatusList l where l.number = :number"
                                + " and l.purpose = :purpose and l.signedEdition = l.edition",
                        Long.class)
                .setParameter("number", number)
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    /** Returns the lists that say more than their signed documents. */
    List<StatusList> listUnsigned() {
        return em.createQuery(
                        "select l from StatusList l where l.signedEdition <> l.edition",
                        StatusList.class)
                .getResultList();
    }

    /**
     * Returns how often servers have started with this database, and no other one may count now.
     */
    long lockStarts() {
        em.createNativeQuery("update status_start set starts = starts where only_one = true")
                .executeUpdate();
        var starts = em.createNativeQuery("select starts from status_start").getSingleResult();
        return ((Number) starts).longValue();
    }

    void setStarts(long starts) {
        em.createNativeQuery("update status_start set starts = ?1 where only_one = true")
                .setParameter(1, starts)
                .executeUpdate();
    }

    void add(StatusList list) {
        em.persist(list);
        em.flush();
    }

    Optional<StatusList> find(int number, StatusPurpose purpose) {
        return query(number, purpose, LockModeType.NONE);
    }

    /** Returns the list, locked for a change. */
    Optional<StatusList> lock(int number, StatusPurpose purpose) {
        return query(number, purpose, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<StatusList> query(int number, StatusPurpose purpose, LockModeType mode) {
        return em.createQuery(
                        "select l from StatusList l where l.number = :number"
                                + " and l.purpose = :purpose",
                        StatusList.class)
                .setParameter("number", number)
                .setParameter("purpose", purpose)
                .setLockMode(mode)
                .getResultStream()
                .findFirst();
    }
}
