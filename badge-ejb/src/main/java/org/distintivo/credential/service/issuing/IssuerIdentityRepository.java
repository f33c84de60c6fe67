package org.distintivo.credential.service.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.distintivo.credential.domain.IssuerIdentity;

/** The one row of {@code issuer_identity}, once it is there. */
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
