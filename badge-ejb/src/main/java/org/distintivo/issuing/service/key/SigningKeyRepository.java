package org.distintivo.issuing.service.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.issuing.domain.SigningKey;

/** Reads and writes signing keys: a handful, so they are always read together. */
@ApplicationScoped
class SigningKeyRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(SigningKey key) {
        em.persist(key);
    }

    /** Returns the keys, newest first. */
    List<SigningKey> list() {
        return em.createQuery(
                        "select k from SigningKey k order by k.createdAt desc, k.id desc",
                        SigningKey.class)
                .getResultList();
    }

    Optional<SigningKey> find(String name) {
        return list().stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** Lets one transaction at a time go on from here, on all servers, until it ends. */
    void lock() {
        em.createNativeQuery(
                        "update job_lease set held_until = held_until where job = 'signing-key'")
                .executeUpdate();
    }
}
