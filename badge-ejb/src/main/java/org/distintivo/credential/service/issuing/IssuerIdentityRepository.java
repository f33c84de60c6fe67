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
