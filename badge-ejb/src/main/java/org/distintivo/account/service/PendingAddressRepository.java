package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.PendingAddress;

/** Reads and writes addresses that shall be added to accounts and are not proved yet. */
@ApplicationScoped
class PendingAddressRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<PendingAddress> find(long id) {
        return Optional.ofNullable(em.find(PendingAddress.class, id));
    }

    Optional<PendingAddress> find(Account account, String normalized) {
        return find(account.id(), normalized);
    }

    Optional<PendingAddress> find(long accountId, String normalized) {
        return em.createQuery(
                        "select p from PendingAddress p"
                                + " where p.account.id = :account and p.normalized = :normalized",
                        PendingAddress.class)
                .setParameter("account", accountId)
                .setParameter("normalized", normalized)
                .getResultStream()
                .findFirst();
    }

    List<PendingAddress> list(Account account) {
        return em.createQuery(
                        "select p from PendingAddress p where p.account.id = :account"
                                + " order by p.id",
                        PendingAddress.class)
                .setParameter("account", account.id())
                .getResultList();
    }

    /** Returns those that were asked for before a time and not since, the longest ago first. */
    List<PendingAddress> listOlder(Instant before, int most) {
        return em.createQuery(
                        "select p from PendingAddress p where p.askedAt < :before"
                                + " order by p.askedAt",
                        PendingAddress.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    void add(PendingAddress address) {
        em.persist(address);
    }

    void remove(PendingAddress address) {
        em.remove(address);
    }
}
