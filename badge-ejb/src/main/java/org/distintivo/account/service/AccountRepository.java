package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.Role;

/** Reads and writes accounts and the tickets that were mailed for them. */
@ApplicationScoped
class AccountRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /**
     * Returns the state of sign-up by normalized address; addresses without an account are left
     * out.
     */
    Map<String, AccountStatus> statuses(Collection<String> normalized) {
        Map<String, AccountStatus> statuses = new HashMap<>();
        if (!normalized.isEmpty()) {
            em.createQuery(
                            "select a.normalized, a.state from Account a"
                                    + " where a.normalized in :normalized",
                            Object[].class)
                    .setParameter("normalized", normalized)
                    .getResultList()
                    .forEach(row -> statuses.put((String) row[0], (AccountStatus) row[1]));
        }
        return statuses;
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Returns only when the password changed, because every request of a signed-in person asks. */
    Optional<Instant> findPasswordChange(long accountId) {
        return em.createQuery(
                        "select a.passwordChangedAt from Account a where a.id = :id", Instant.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> findByAddress(String normalized) {
        return byAddress(normalized).getResultStream().findFirst();
    }

    /** As {@link #findByAddress}; whoever else wants to change it waits. */
    Optional<Account> lockByAddress(String normalized) {
        return byAddress(normalized)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #find}; whoever else wants to change it waits. */
    Account lock(long id) {
        return em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private TypedQuery<Account> byAddress(String normalized) {
        return em.createQuery(
                        "select a from Account a where a.normalized = :normalized", Account.class)
                .setParameter("normalized", normalized);
    }

    boolean hasStaff() {
        return !em.createQuery(
                        "select a.id from Account a join a.roles r where r = :role", Long.class)
                .setParameter("role", Role.MANAGER)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Account account) {
        em.persist(account);
    }

    /** Returns unconfirmed sign-ups for addresses without any result, the oldest first. */
    List<Account> listUnconfirmed(Instant before, int most) {
        return em.createQuery(
                        "select a from Account a where a.state = :unconfirmed"
                                + " and a.passwordChangedAt < :before and not exists"
                                + " (select e.id from EmailAddress e"
                                + " where e.normalized = a.normalized)"
                                + " order by a.passwordChangedAt",
                        Account.class)
                .setParameter("unconfirmed", AccountStatus.UNCONFIRMED)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    void remove(Account account) {
        em.remove(account);
    }
}
