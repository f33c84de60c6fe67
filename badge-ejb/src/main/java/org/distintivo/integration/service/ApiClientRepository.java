package org.distintivo.integration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.distintivo.integration.domain.ApiClient;

/** Reads and writes API clients. */
@ApplicationScoped
class ApiClientRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<ApiClient> findByKeyHash(String keyHash) {
        return em.createQuery("select c from ApiClient c where c.keyHash = :hash", ApiClient.class)
                .setParameter("hash", keyHash)
                .getResultStream()
                .findFirst();
    }

    Optional<ApiClient> findByName(String name) {
        return em.createQuery("select c from ApiClient c where c.name = :name", ApiClient.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    void add(ApiClient client) {
        em.persist(client);
    }
}
