package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.distintivo.account.domain.ExternalIdentity;

/** Reads and writes with whom at an identity provider people sign in. */
@ApplicationScoped
class ExternalIdentityRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<ExternalIdentity> find(String issuer, String subject) {
        return em.createQuery(
                        "select i from ExternalIdentity i"
                                + " where i.issuer = :issuer and i.subject = :subject",
                        ExternalIdentity.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    Optional<ExternalIdentity> find(long accountId, String issuer) {
        return em.createQuery(
                        "select i from ExternalIdentity i"
                                + " where i.account.id = :account and i.issuer = :issuer",
                        ExternalIdentity.class)
                .setParameter("account", accountId)
                .setParameter("issuer", issuer)
                .getResultStream()
                .findFirst();
    }

    void add(ExternalIdentity identity) {
        em.persist(identity);
        em.flush();
    }

    /** Removes it at once, because another account may take its place. */
    void remove(ExternalIdentity identity) {
        em.remove(identity);
        em.flush();
    }

    /** Removes all of an account's. */
    void removeAll(long accountId) {
        em.createQuery("delete from ExternalIdentity i where i.account.id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
