package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Erasure;

/** Reads and writes who is to be erased. */
@ApplicationScoped
class ErasureRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns what the owner of an account has to confirm. */
    Optional<Erasure> findOpenBy(long accountId) {
        return em.createQuery(
                        "select e from Erasure e where e.accountId = :account"
                                + " and e.erasedAt is null",
                        Erasure.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Drops what is not confirmed yet about a person. */
    void dropOpen(long earnerId) {
        listOf(earnerId).stream().filter(it -> !it.isDone()).forEach(em::remove);
    }

    /** Returns whether a person wants to be erased. */
    boolean hasOpen(long earnerId) {
        return listOf(earnerId).stream().anyMatch(it -> !it.isDone());
    }

    private List<Erasure> listOf(long earnerId) {
        return em.createQuery("select e from Erasure e where e.earnerId = :earner", Erasure.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    /** Returns the numbers of everybody who was erased. */
    List<Long> listDone() {
        return em.createQuery(
                        "select e.earnerId from Erasure e where e.erasedAt is not null"
                                + " order by e.earnerId",
                        Long.class)
                .getResultList();
    }

    void add(Erasure erasure) {
        em.persist(erasure);
    }

    void remove(Erasure erasure) {
        em.remove(erasure);
    }
}
