package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.distintivo.sharing.domain.BadgeLooks;

/** Reads and writes how often badges were looked at. */
@ApplicationScoped
class LookRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    List<BadgeLooks> listSince(String badgeId, LocalDate first) {
        return em.createQuery(
                        "select l from BadgeLooks l where l.badgePublicId = :badge and l.lookedOn >= :first",
                        BadgeLooks.class)
                .setParameter("badge", badgeId)
                .setParameter("first", first)
                .getResultList();
    }

    /** Returns those of the badges that were issued and whose holder was not erased. */
    Set<String> listHeld(Collection<String> badgeIds) {
        return Set.copyOf(
                em.createQuery(
                                "select c.publicId from Credential c where c.publicId in :ids"
                                        + " and c.document is not null",
                                String.class)
                        .setParameter("ids", badgeIds)
                        .getResultList());
    }

    /** Adds to the day's number, which another server may do at the same time. */
    void add(PendingLooks.Count count) {
        var key = count.key();
        var known =
                em.createQuery(
                                "update BadgeLooks l set l.looks = l.looks + :more"
                                        + " where l.badgePublicId = :badge and l.lookedOn = :day"
                                        + " and l.look = :look")
                        .setParameter("more", count.looks())
                        .setParameter("badge", key.badgeId())
                        .setParameter("day", key.day())
                        .setParameter("look", key.look())
                        .executeUpdate();
        if (known == 0) {
            em.persist(new BadgeLooks(key.badgeId(), key.day(), key.look(), count.looks()));
            em.flush();
        }
    }

    /** Deletes what was counted before a day, at most so many rows. */
    int forget(LocalDate before, int most) {
        var ids =
                em.createQuery(
                                "select l.id from BadgeLooks l where l.lookedOn < :before",
                                Long.class)
                        .setParameter("before", before)
                        .setMaxResults(most)
                        .getResultList();
        return ids.isEmpty()
                ? 0
                : em.createQuery("delete from BadgeLooks l where l.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
