package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.earning.domain.TranscriptLink;

/** Rows of {@code transcript_link}. */
@ApplicationScoped
class TranscriptLinkRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<TranscriptLink> find(String publicId) {
        return em.createQuery(
                        "select l from TranscriptLink l where l.publicId = :id",
                        TranscriptLink.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Returns a person's links, the newest first. */
    List<TranscriptLink> listByEarner(long earnerId) {
        return em.createQuery(
                        "select l from TranscriptLink l where l.earnerId = :earner"
                                + " order by l.id desc",
                        TranscriptLink.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    /** Returns links that expired before a time, the oldest first. */
    List<TranscriptLink> listWornOut(Instant before, int most) {
        return em.createQuery(
                        "select l from TranscriptLink l where l.wearsOutAt < :before"
                                + " order by l.wearsOutAt",
                        TranscriptLink.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Counts an opening; two at once both count. */
    void count(String publicId) {
        em.createQuery(
                        "update TranscriptLink l set l.openings = l.openings + 1"
                                + " where l.publicId = :id")
                .setParameter("id", publicId)
                .executeUpdate();
    }

    void add(TranscriptLink link) {
        em.persist(link);
    }

    void remove(TranscriptLink link) {
        em.remove(link);
    }
}
