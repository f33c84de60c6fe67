package org.distintivo.issuing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.issuing.domain.LostStatus;
import org.distintivo.issuing.domain.Restoration;

/** Reads and writes restorations and the statuses that a restored database had lost. */
@ApplicationScoped
class RestorationRepository {

    private static final String UNSEEN = " from LostStatus l where l.restoration.seenAt is null";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns and locks the open entries, since several servers may start at once. */
    List<LostStatus> listOpen(int most) {
        if (open(1).isEmpty()) {
            return List.of();
        }
        em.createNativeQuery("update status_start set starts = starts where only_one = true")
                .executeUpdate();
        return open(most);
    }

    private List<LostStatus> open(int most) {
        return em.createQuery(
                        "select l from LostStatus l where l.settledAt is null order by l.id",
                        LostStatus.class)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<LostStatus> find(long id) {
        return Optional.ofNullable(em.find(LostStatus.class, id));
    }

    /** Returns restorations that staff have not seen to, the newest first. */
    List<Restoration> listUnseen() {
        return em.createQuery(
                        "select r from Restoration r where r.seenAt is null order by r.id desc",
                        Restoration.class)
                .getResultList();
    }

    List<String> listUnseenBadges(int most) {
        return em.createQuery(
                        "select distinct l.badgeId"
                                + UNSEEN
                                + " and l.badgeId is not null order by l.badgeId",
                        String.class)
                .setMaxResults(most)
                .getResultList();
    }

    long countUnseenBadges() {
        return count("count(distinct l.badgeId)", "");
    }

    /** Counts places that are revoked or suspended and have no credential in this database. */
    long countUnknown() {
        return count("count(l)", " and l.badgeId is null and l.counts = true");
    }

    private long count(String what, String which) {
        return em.createQuery("select " + what + UNSEEN + which, Long.class).getSingleResult();
    }
}
