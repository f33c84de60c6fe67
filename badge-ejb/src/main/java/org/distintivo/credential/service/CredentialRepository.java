package org.distintivo.credential.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.distintivo.credential.domain.Credential;

/** Rows of {@code credential}. */
@ApplicationScoped
class CredentialRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(Credential credential) {
        em.persist(credential);
    }

    /** The same as it is now, and nobody else changes it until the transaction ends. */
    Credential lock(Credential credential) {
        em.refresh(credential, LockModeType.PESSIMISTIC_WRITE);
        return credential;
    }

    Optional<Credential> find(String publicId) {
        return em.createQuery(
                        "select c from Credential c where c.publicId = :publicId", Credential.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }
}
