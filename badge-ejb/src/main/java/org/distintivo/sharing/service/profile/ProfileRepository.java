package org.distintivo.sharing.service.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.distintivo.sharing.domain.HandleState;
import org.distintivo.sharing.domain.Profile;
import org.distintivo.sharing.domain.ProfileHandle;
import org.distintivo.sharing.domain.Visibility;

/** Rows of {@code profile} and {@code profile_handle}. */
@ApplicationScoped
class ProfileRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<Profile> findOf(long earnerId) {
        return em.createQuery("select p from Profile p where p.earnerId = :earner", Profile.class)
                .setParameter("earner", earnerId)
                .getResultStream()
                .findFirst();
    }

    Optional<Profile> findByLink(String link) {
        return em.createQuery("select p from Profile p where p.link = :link", Profile.class)
                .setParameter("link", link)
                .getResultStream()
                .findFirst();
    }

    Optional<Profile> findByHandle(String hash) {
        return em.createQuery(
                        "select p from ProfileHandle h, Profile p where h.handleHash = :hash"
                                + " and h.state = :used and p.earnerId = h.earnerId",
                        Profile.class)
                .setParameter("hash", hash)
                .setParameter("used", HandleState.USED)
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the versions of all rows that the page of a public profile shows: the profile, its
     * holder, the catalog, and the holder's badges about which something was decided, together with
     * that (ADR 16). All others are private.
     */
    Optional<String> findState(String hash) {
        return em.createQuery(
                        "select p.version, p.edition, e.version, g.catalogState,"
                                + " (select sum(b.version + s.version) from Badge b, BadgeSharing s"
                                + " where b.earnerId = p.earnerId"
                                + " and s.badgePublicId = b.publicId)"
                                + " from ProfileHandle h, Profile p, Earner e, Program g"
                                + " where h.handleHash = :hash and h.state = :used"
                                + " and p.earnerId = h.earnerId and p.visibility = :open"
                                + " and e.id = p.earnerId",
                        Object[].class)
                .setParameter("hash", hash)
                .setParameter("used", HandleState.USED)
                .setParameter("open", Visibility.PUBLIC)
                .getResultStream()
                .findFirst()
                .map(Arrays::toString);
    }

    /** Returns the same for a profile that is asked for by its link. */
    Optional<String> findStateByLink(String link) {
        return em.createQuery(
                        "select p.version, p.edition, e.version, g.catalogState,"
                                + " (select sum(b.version + s.version) from Badge b, BadgeSharing s"
                                + " where b.earnerId = p.earnerId"
                                + " and s.badgePublicId = b.publicId)"
                                + " from Profile p, Earner e, Program g where p.link = :link"
                                + " and p.visibility in :shown and e.id = p.earnerId",
                        Object[].class)
                .setParameter("link", link)
                .setParameter("shown", Visibility.SHOWN)
                .getResultStream()
                .findFirst()
                .map(Arrays::toString);
    }

    /** Returns whether a profile could be seen at that handle until its holder was erased. */
    boolean isGone(String hash) {
        return em.createQuery(
                        "select h.state from ProfileHandle h where h.handleHash = :hash",
                        HandleState.class)
                .setParameter("hash", hash)
                .getResultStream()
                .anyMatch(HandleState.GONE::equals);
    }

    Optional<ProfileHandle> findHandle(String skeletonHash) {
        return em.createQuery(
                        "select h from ProfileHandle h where h.skeletonHash = :hash",
                        ProfileHandle.class)
                .setParameter("hash", skeletonHash)
                .getResultStream()
                .findFirst();
    }

    /** Returns those of skeletons that are somebody's. */
    Set<String> listTaken(Collection<String> skeletonHashes) {
        return new HashSet<>(
                em.createQuery(
                                "select h.skeletonHash from ProfileHandle h"
                                        + " where h.skeletonHash in :hashes",
                                String.class)
                        .setParameter("hashes", skeletonHashes)
                        .getResultList());
    }

    List<ProfileHandle> listHandlesOf(long earnerId) {
        return em.createQuery(
                        "select h from ProfileHandle h where h.earnerId = :earner",
                        ProfileHandle.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    void add(Profile profile) {
        em.persist(profile);
    }

    /** Adds a handle at once, so that a race with somebody else is told here. */
    void add(ProfileHandle handle) {
        em.persist(handle);
        em.flush();
    }

    /** Writes whose is what now, before rows are counted that may be one person's only once. */
    void flush() {
        em.flush();
    }
}
