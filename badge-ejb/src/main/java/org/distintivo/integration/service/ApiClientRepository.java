package org.distintivo.integration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.distintivo.integration.domain.ApiClient;

/** Reads and writes API clients. */
@ApplicationScoped
class ApiClientRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns whose key it is, or was before the client got another. */
    Optional<ApiClient> findByKeyHash(String keyHash) {
        return first("select c from ApiClient c where c.keyHash = :value", keyHash)
                .or(
                        () ->
                                first(
                                        "select c from ApiClient c where c.previousHash = :value",
                                        keyHash));
    }

    Optional<ApiClient> findByName(String name) {
        return first("select c from ApiClient c where c.name = :value", name);
    }

    Optional<ApiClient> find(String publicId) {
        return first("select c from ApiClient c where c.publicId = :value", publicId);
    }

    private Optional<ApiClient> first(String query, String value) {
        return em.createQuery(query, ApiClient.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** By name. */
    List<ApiClient> list(int skip, int most) {
        return em.createQuery("select c from ApiClient c order by c.name", ApiClient.class)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }

    List<ApiClient> listWithLastDay(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select c from ApiClient c where c.lastDay >= :first and c.lastDay <= :last"
                                + " and c.blockedAt is null order by c.lastDay",
                        ApiClient.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    List<ApiClient> listOfEmployer(long employer) {
        return em.createQuery(
                        "select c from ApiClient c where c.employerId = :employer", ApiClient.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    void add(ApiClient client) {
        em.persist(client);
    }

    /** Leaves the version alone, so that a use disturbs nobody who changes the client. */
    void noteUse(long id, Instant now, Instant before) {
        em.createQuery(
                        "update ApiClient c set c.lastUsedAt = :now where c.id = :id"
                                + " and (c.lastUsedAt is null or c.lastUsedAt < :before)")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("before", before)
                .executeUpdate();
    }
}
