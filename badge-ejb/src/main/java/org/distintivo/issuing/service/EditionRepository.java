package org.distintivo.issuing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.distintivo.issuing.domain.CredentialEdition;

/** Reads and writes when credentials were signed again. */
@ApplicationScoped
class EditionRepository {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(CredentialEdition edition) {
        em.persist(edition);
    }

    /** Returns the newest editions of a credential, the newest first. */
    List<CredentialEdition> list(String publicId) {
        return em.createQuery(
                        "select e from CredentialEdition e where e.publicId = :publicId"
                                + " order by e.signedAt desc, e.id desc",
                        CredentialEdition.class)
                .setParameter("publicId", publicId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
