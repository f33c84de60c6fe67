package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Passkey;

/** Reads and writes passkeys. */
@ApplicationScoped
class PasskeyRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<Passkey> find(String credentialId) {
        return em.createQuery(
                        "select p from Passkey p where p.credentialId = :credential", Passkey.class)
                .setParameter("credential", credentialId)
                .getResultStream()
                .findFirst();
    }

    /** Returns one of an account's. */
    Optional<Passkey> find(long id, long accountId) {
        return Optional.ofNullable(em.find(Passkey.class, id))
                .filter(passkey -> passkey.account().id() == accountId);
    }

    /** Returns it as it is now; whoever else wants to use it waits. */
    Optional<Passkey> lock(long id) {
        return Optional.ofNullable(em.find(Passkey.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns those of an account, the oldest first. */
    List<Passkey> list(long accountId) {
        return em.createQuery(
                        "select p from Passkey p where p.account.id = :account order by p.id",
                        Passkey.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    void add(Passkey passkey) {
        em.persist(passkey);
        em.flush();
    }

    /** Removes all of an account's. */
    void removeAll(long accountId) {
        em.createQuery("delete from Passkey p where p.account.id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    void remove(Passkey passkey) {
        em.remove(passkey);
    }
}
