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
import org.distintivo.account.domain.KnownBrowser;
import org.distintivo.platform.domain.SecretToken;

/** Reads and writes the browsers in which people have signed in. */
@ApplicationScoped
class KnownBrowserRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns the hour in which a session was used last, because every request asks for it. */
    Optional<Instant> findLastUse(SecretToken session, long accountId) {
        return em.createQuery(
                        "select b.lastUsedAt from KnownBrowser b"
                                + " where b.sessionHash = :session and b.account.id = :account",
                        Instant.class)
                .setParameter("session", session.hash())
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Notes the hour of a use; a parallel request may have done so. */
    void use(SecretToken session, Instant hour) {
        em.createQuery(
                        "update KnownBrowser b set b.lastUsedAt = :hour"
                                + " where b.sessionHash = :session")
                .setParameter("hour", hour)
                .setParameter("session", session.hash())
                .executeUpdate();
    }

    /** Signs out; the browser is still known. */
    void end(SecretToken session) {
        em.createQuery(
                        "update KnownBrowser b set b.sessionHash = null"
                                + " where b.sessionHash = :session")
                .setParameter("session", session.hash())
                .executeUpdate();
    }

    /** Returns the hour of the last use of any browser, by account; without those of none. */
    Map<Long, Instant> lastUses(Collection<Long> accountIds) {
        Map<Long, Instant> uses = new HashMap<>();
        if (!accountIds.isEmpty()) {
            em.createQuery(
                            "select b.account.id, b.lastUsedAt from KnownBrowser b"
                                    + " where b.account.id in :accounts order by b.lastUsedAt",
                            Object[].class)
                    .setParameter("accounts", accountIds)
                    .getResultList()
                    .forEach(row -> uses.put((Long) row[0], (Instant) row[1]));
        }
        return uses;
    }

    Optional<Long> findAccount(SecretToken device) {
        return em.createQuery(
                        "select b.account.id from KnownBrowser b where b.deviceHash = :device",
                        Long.class)
                .setParameter("device", device.hash())
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the account's browser that has this cookie; whoever else wants to change it waits.
     */
    Optional<KnownBrowser> lock(SecretToken device, long accountId) {
        return em.createQuery(
                        "select b from KnownBrowser b"
                                + " where b.deviceHash = :device and b.account.id = :account",
                        KnownBrowser.class)
                .setParameter("device", device.hash())
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Returns the browsers of an account, the last used first. */
    List<KnownBrowser> list(long accountId) {
        return em.createQuery(
                        "select b from KnownBrowser b where b.account.id = :account"
                                + " order by b.lastUsedAt desc, b.id desc",
                        KnownBrowser.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    void add(KnownBrowser browser) {
        em.persist(browser);
    }

    /**
     * Forgets one of an account's.
     *
     * @return whether it was there
     */
    boolean remove(long id, long accountId) {
        return em.createQuery(
                                "delete from KnownBrowser b"
                                        + " where b.id = :id and b.account.id = :account")
                        .setParameter("id", id)
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }

    /** Signs all of an account's out; they are still known. */
    void endAll(long accountId) {
        em.createQuery(
                        "update KnownBrowser b set b.sessionHash = null"
                                + " where b.account.id = :account and b.sessionHash is not null")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Forgets all of an account's, wherever they are signed in. */
    void removeAll(long accountId) {
        em.createQuery("delete from KnownBrowser b where b.account.id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Forgets all of an account's but the one with this session. */
    int removeOthers(long accountId, SecretToken session) {
        return em.createQuery(
                        "delete from KnownBrowser b where b.account.id = :account"
                                + " and (b.sessionHash is null or b.sessionHash <> :session)")
                .setParameter("account", accountId)
                .setParameter("session", session.hash())
                .executeUpdate();
    }

    /**
     * Forgets those that were used last before a time, the longest ago first.
     *
     * @return how many
     */
    int removeOlder(Instant before, int most) {
        var old =
                em.createQuery(
                                "select b.id from KnownBrowser b where b.lastUsedAt < :before"
                                        + " order by b.lastUsedAt",
                                Long.class)
                        .setParameter("before", before)
                        .setMaxResults(most)
                        .getResultList();
        return old.isEmpty()
                ? 0
                : em.createQuery("delete from KnownBrowser b where b.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
