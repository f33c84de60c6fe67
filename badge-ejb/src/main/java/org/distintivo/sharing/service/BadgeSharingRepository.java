package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.sharing.domain.BadgeSharing;
import org.distintivo.sharing.domain.Visibility;

/** Reads and writes what holders decided about their badges. */
@ApplicationScoped
class BadgeSharingRepository {

    /** Longer lists of parameters make databases slow or refuse. */
    private static final int KEYS_PER_QUERY = 500;

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

    /**
     * Returns the versions of all rows that the page of a shown badge shows: the badge, what its
     * holder decided, the holder, the credential, the catalog, the keys, who endorses and the
     * holder's profile. It reads the rows of other features, because eight questions would cost
     * more than making the page (ADR 16).
     */
    Optional<String> findState(String badgeId) {
        return em.createQuery(
                        "select b.version, s.version, e.version, c.version, p.catalogState,"
                                + " (select sum(k.version) from SigningKey k),"
                                + " (select sum(o.id) from Endorsement o),"
                                + " (select sum(f.version + 1) from Profile f"
                                + " where f.earnerId = b.earnerId)"
                                + " from BadgeSharing s, Badge b, Earner e, Credential c, Program p"
                                + " where s.badgePublicId = :id and s.visibility in (:link, :open)"
                                + " and b.publicId = s.badgePublicId and e.id = b.earnerId"
                                + " and c.publicId = b.publicId",
                        Object[].class)
                .setParameter("id", badgeId)
                .setParameter("link", Visibility.LINK)
                .setParameter("open", Visibility.PUBLIC)
                .getResultStream()
                .findFirst()
                .map(Arrays::toString);
    }

    List<BadgeSharing> list(Collection<String> badgeIds) {
        return em.createQuery(
                        "select s from BadgeSharing s where s.badgePublicId in :ids",
                        BadgeSharing.class)
                .setParameter("ids", badgeIds)
                .getResultList();
    }

    /** Returns the same for any number of badges. */
    List<BadgeSharing> listIn(Collection<String> badgeIds) {
        var all = List.copyOf(badgeIds);
        var found = new ArrayList<BadgeSharing>();
        for (int from = 0; from < all.size(); from += KEYS_PER_QUERY) {
            found.addAll(list(all.subList(from, Math.min(all.size(), from + KEYS_PER_QUERY))));
        }
        return found;
    }

    List<BadgeSharing> listShownOf(long earnerId) {
        return em.createQuery(
                        "select s from BadgeSharing s, Badge b where b.earnerId = :earner"
                                + " and s.badgePublicId = b.publicId and s.visibility in :shown",
                        BadgeSharing.class)
                .setParameter("earner", earnerId)
                .setParameter("shown", Visibility.SHOWN)
                .getResultList();
    }

    void add(BadgeSharing sharing) {
        em.persist(sharing);
    }
}
