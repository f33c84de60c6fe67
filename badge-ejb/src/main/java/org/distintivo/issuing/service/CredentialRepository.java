package org.distintivo.issuing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.issuing.domain.Credential;

/** Reads and writes credentials. */
@ApplicationScoped
class CredentialRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(Credential credential) {
        em.persist(credential);
    }

    /** Returns the same as it is now, and nobody else changes it until the transaction ends. */
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

    /** Returns when the credential was signed last, without its document. */
    Optional<Instant> findSigning(String publicId) {
        return em.createQuery(
                        "select c.signedAt from Credential c where c.publicId = :publicId",
                        Instant.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Returns the credential unless its document was erased. */
    Optional<Credential> findWhole(String publicId) {
        return find(publicId).filter(credential -> !credential.isErased());
    }
}
