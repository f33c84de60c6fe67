package org.distintivo.issuing.service.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.distintivo.issuing.domain.IssuerIdentity;

/** Reads and writes the one row of {@code issuer_identity}. */
@ApplicationScoped
class IssuerIdentityRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Lets one transaction at a time go on from here, on all servers, until it ends. */
    void lock() {
        em.createNativeQuery(
                        "update job_lease set held_until = held_until where job = 'first-issuing'")
                .executeUpdate();
    }

    Optional<IssuerIdentity> find() {
        return em.createQuery("select i from IssuerIdentity i", IssuerIdentity.class)
                .getResultStream()
                .findFirst();
    }

    void add(IssuerIdentity identity) {
        em.persist(identity);
        em.flush();
    }
}
