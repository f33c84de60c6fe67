package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.support.domain.AddressProof;

/** Reads and writes proofs of addresses that need no account. */
@ApplicationScoped
class AddressProofRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(AddressProof proof) {
        em.persist(proof);
        em.flush(); // whoever is told of it names its row
    }

    Optional<AddressProof> find(SecretToken token) {
        return em.createQuery(
                        "select p from AddressProof p where p.tokenHash = :hash",
                        AddressProof.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends, so that parallel attempts count one after the other. */
    Optional<AddressProof> lock(SecretToken token) {
        return find(token).map(AddressProof::id).flatMap(this::lock);
    }

    Optional<AddressProof> lock(long id) {
        return Optional.ofNullable(em.find(AddressProof.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(
                        proof -> {
                            em.refresh(proof);
                            return proof;
                        });
    }

    Optional<AddressProof> find(long id) {
        return Optional.ofNullable(em.find(AddressProof.class, id));
    }

    /** Deletes proofs that wore out before a time, with the mails of their codes. */
    int forgetWornOut(Instant before, int most) {
        var old =
                em.createQuery(
                                "select p from AddressProof p where p.wearsOutAt < :before"
                                        + " order by p.wearsOutAt",
                                AddressProof.class)
                        .setParameter("before", before)
                        .setMaxResults(most)
                        .getResultList();
        old.forEach(em::remove);
        return old.size();
    }
}
