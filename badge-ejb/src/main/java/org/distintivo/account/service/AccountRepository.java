package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.Role;

/** Reads and writes accounts and the tickets that were mailed for them. */
@ApplicationScoped
class AccountRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /**
     * Returns the state of sign-up by normalized address; addresses with which nobody has signed up
     * are left out.
     */
    Map<String, AccountStatus> statuses(Collection<String> normalized) {
        Map<String, AccountStatus> statuses = new HashMap<>();
        if (!normalized.isEmpty()) {
            em.createQuery(
                            "select a.contact.normalized, a.state from Account a"
                                    + " where a.contact.normalized in :normalized"
                                    + " and a.state <> :invited",
                            Object[].class)
                    .setParameter("invited", AccountStatus.INVITED)
                    .setParameter("normalized", normalized)
                    .getResultList()
                    .forEach(row -> statuses.put((String) row[0], (AccountStatus) row[1]));
        }
        return statuses;
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /**
     * Returns the account that signs in with an address: the one of the person who has proved it,
     * else the one that was signed up with it.
     */
    Optional<Account> findByAddress(String normalized) {
        return findId(normalized).map(id -> em.find(Account.class, id));
    }

    /** As {@link #findByAddress}; whoever else wants to change it waits. */
    Optional<Account> lockByAddress(String normalized) {
        return findId(normalized)
                .map(id -> em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Long> findId(String normalized) {
        return proved(normalized).or(() -> signedUp(normalized));
    }

    private Optional<Long> proved(String normalized) {
        return em.createQuery(
                        "select a.id from EmailAddress e join Account a on a.earner = e.earner"
                                + " where e.normalized = :normalized and e.confirmedAt is not null",
                        Long.class)
                .setParameter("normalized", normalized)
                .getResultStream()
                .findFirst();
    }

    private Optional<Long> signedUp(String normalized) {
        return em.createQuery(
                        "select a.id from Account a where a.contact.normalized = :normalized",
                        Long.class)
                .setParameter("normalized", normalized)
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the normalized address for contact of everybody who has an account, by the person's
     * id; one query for all of them, without their accounts.
     */
    Map<Long, String> contacts(Collection<Long> earnerIds) {
        Map<Long, String> contacts = new HashMap<>();
        if (!earnerIds.isEmpty()) {
            em.createQuery(
                            "select a.earner.id, a.contact.normalized from Account a"
                                    + " where a.earner.id in :earners",
                            Object[].class)
                    .setParameter("earners", earnerIds)
                    .getResultList()
                    .forEach(row -> contacts.put((Long) row[0], (String) row[1]));
        }
        return contacts;
    }

    Optional<Account> findByEarner(long earnerId) {
        return em.createQuery("select a from Account a where a.earner.id = :earner", Account.class)
                .setParameter("earner", earnerId)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #findByEarner}; whoever else wants to change it waits. */
    Optional<Account> lockByEarner(long earnerId) {
        return findByEarner(earnerId).flatMap(account -> lockIfThere(account.id()));
    }

    /** Returns what is only somebody's word: the sign-up with an address that nobody confirmed. */
    Optional<Account> findUnconfirmed(String normalized) {
        return signedUp(normalized)
                .flatMap(this::lockIfThere)
                .filter(account -> !account.isConfirmed());
    }

    /**
     * As {@link #find}; whoever else wants to change it waits.
     *
     * @throws EarnerUnknownException if its owner has been erased meanwhile
     */
    Account lock(long id) {
        return lockIfThere(id).orElseThrow(EarnerUnknownException::new);
    }

    /** As {@link #lock}; empty if it is gone meanwhile. */
    Optional<Account> lockIfThere(long id) {
        return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns all accounts of staff; whoever else wants to change one waits. */
    List<Account> lockStaff() {
        return staffIds().flatMap(id -> lockIfThere(id).stream()).toList();
    }

    /** Returns members of staff, and then who is invited to be one. */
    List<Account> listStaff() {
        var invited =
                em.createQuery(
                                "select a from Account a where a.state = :invited order by a.id",
                                Account.class)
                        .setParameter("invited", AccountStatus.INVITED)
                        .getResultStream()
                        .filter(it -> it.membership().role() == Role.MANAGER);
        return Stream.concat(staffIds().map(id -> em.find(Account.class, id)), invited).toList();
    }

    private Stream<Long> staffIds() {
        return em.createQuery(
                        "select a.id from Account a join a.roles r where r = :role", Long.class)
                .setParameter("role", Role.MANAGER)
                .getResultStream()
                .sorted();
    }

    /** Returns the accounts with an app whose secret lies there as it is. */
    List<Long> listWithOpenSecret() {
        return em.createQuery(
                        "select a.id from Account a join a.roles r where r = :role"
                                + " and a.app.since is not null"
                                + " and a.app.secret not like 'sealed%'",
                        Long.class)
                .setParameter("role", Role.MANAGER)
                .getResultList();
    }

    boolean hasStaff() {
        return staffIds().findAny().isPresent();
    }

    void add(Account account) {
        em.persist(account);
    }

    /** Returns unconfirmed sign-ups for addresses without any result, the oldest first. */
    List<Account> listUnconfirmed(Instant before, int most) {
        return em.createQuery(
                        "select a from Account a where a.state = :unconfirmed"
                                + " and a.password.changedAt < :before and not exists"
                                + " (select e.id from EmailAddress e"
                                + " where e.normalized = a.contact.normalized)"
                                + " order by a.password.changedAt",
                        Account.class)
                .setParameter("unconfirmed", AccountStatus.UNCONFIRMED)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns invitations to staff that were made, and made again last, before a time. */
    List<Account> listInvited(Instant before, int most) {
        return em.createQuery(
                        "select a from Account a where a.state = :invited"
                                + " and a.password.changedAt < :before"
                                + " and a.membership.invitedAt < :before"
                                + " order by a.password.changedAt",
                        Account.class)
                .setParameter("invited", AccountStatus.INVITED)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    void remove(Account account) {
        em.remove(account);
    }

    /** Makes room for what takes an address over. */
    void flush() {
        em.flush();
    }
}
