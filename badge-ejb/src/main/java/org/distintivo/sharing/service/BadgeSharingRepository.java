package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.sharing.domain.BadgeSharing;

/** Rows of {@code badge_sharing}. */
@ApplicationScoped
class BadgeSharingRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<BadgeSharing> find(String badgeId) {
        return em.createQuery(
                        "select s from BadgeSharing s where s.badgePublicId = :id",
                        BadgeSharing.class)
                .setParameter("id", badgeId)
                .getResultStream()
                .findFirst();
    }

    List<BadgeSharing> list(Collection<String> badgeIds) {
        return em.createQuery(
                        "select s from BadgeSharing s where s.badgePublicId in :ids",
                        BadgeSharing.class)
                .setParameter("ids", badgeIds)
                .getResultList();
    }

    void add(BadgeSharing sharing) {
        em.persist(sharing);
    }
}
