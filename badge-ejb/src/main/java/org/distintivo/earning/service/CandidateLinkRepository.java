package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.CandidateLink;

/** Reads and writes the links from candidate ids of delivery partners to earners. */
@ApplicationScoped
class CandidateLinkRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns the earners' ids; candidates that are not linked are left out. */
    Map<CandidateKey, Long> find(Collection<CandidateKey> candidates) {
        Map<CandidateKey, Long> found = new HashMap<>();
        if (!candidates.isEmpty()) {
            em.createQuery(
                            "select l from CandidateLink l where l.candidateId in :ids",
                            CandidateLink.class)
                    .setParameter(
                            "ids",
                            candidates.stream()
                                    .map(CandidateKey::candidateId)
                                    .collect(Collectors.toSet()))
                    .getResultStream()
                    .filter(link -> candidates.contains(link.key()))
                    .forEach(link -> found.put(link.key(), link.earnerId()));
        }
        return found;
    }

    List<CandidateLink> listByEarner(long earnerId) {
        return em.createQuery(
                        "select l from CandidateLink l where l.earnerId = :earner",
                        CandidateLink.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    Optional<CandidateLink> find(CandidateKey key) {
        return em.createQuery(
                        "select l from CandidateLink l where l.candidateId = :id"
                                + " and l.partner = :partner",
                        CandidateLink.class)
                .setParameter("id", key.candidateId())
                .setParameter("partner", key.partner())
                .getResultStream()
                .findFirst();
    }

    Optional<CandidateLink> find(long id) {
        return Optional.ofNullable(em.find(CandidateLink.class, id));
    }

    void remove(CandidateLink link) {
        em.remove(link);
    }

    void add(CandidateLink link) {
        em.persist(link);
    }
}
