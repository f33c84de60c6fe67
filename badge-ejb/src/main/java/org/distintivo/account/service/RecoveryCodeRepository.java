package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.RecoveryCode;

/** Reads and writes the codes that stand in for an app; the account is locked before. */
@ApplicationScoped
class RecoveryCodeRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<RecoveryCode> find(Account account, String typed) {
        return em.createQuery(
                        "select c from RecoveryCode c"
                                + " where c.account = :account and c.codeHash = :hash",
                        RecoveryCode.class)
                .setParameter("account", account)
                .setParameter("hash", RecoveryCode.hash(typed))
                .getResultStream()
                .findFirst();
    }

    /** Returns how many of an account's are still good. */
    long countGood(long accountId) {
        return em.createQuery(
                        "select count(c) from RecoveryCode c"
                                + " where c.account.id = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** Gives an account new ones; earlier ones are void. */
    void replace(Account account, List<String> codes) {
        removeAll(account.id());
        codes.forEach(code -> em.persist(new RecoveryCode(account, code)));
    }

    void removeAll(long accountId) {
        em.createQuery("delete from RecoveryCode c where c.account.id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
