package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.badge.domain.AwardBlock;
import org.distintivo.badge.domain.Badge;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.platform.domain.AuditEntry;

/** Rows of {@code badge} and {@code award_block}. */
@ApplicationScoped
class BadgeRepository {

    /** Longer lists of parameters make databases slow or refuse. */
    private static final int KEYS_PER_QUERY = 500;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<Badge> find(String publicId) {
        return em.createQuery("select b from Badge b where b.publicId = :id", Badge.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    Optional<Long> findEarner(String publicId) {
        return em.createQuery("select b.earnerId from Badge b where b.publicId = :id", Long.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the badge, locked until the transaction ends, so that parallel requests are handled
     * one by one.
     */
    Optional<Badge> findLocked(String publicId) {
        return em.createQuery("select b from Badge b where b.publicId = :id", Badge.class)
                .setParameter("id", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #findLocked}; nobody waits for anybody else's badge. */
    Optional<Badge> findLockedOf(long earnerId, String publicId) {
        return em.createQuery(
                        "select b from Badge b where b.publicId = :id and b.earnerId = :earner",
                        Badge.class)
                .setParameter("id", publicId)
                .setParameter("earner", earnerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Returns the badges of those people of whose badges any is suspended or revoked. */
    List<Badge> listWhereAnyIsTaken(Collection<Long> earnerIds) {
        var found = new ArrayList<Badge>();
        for (var some : portions(earnerIds)) {
            found.addAll(
                    em.createQuery(
                                    "select b from Badge b where b.earnerId in :earners and exists"
                                            + " (select t.id from Badge t"
                                            + " where t.earnerId = b.earnerId"
                                            + " and t.state in (:suspended, :revoked))",
                                    Badge.class)
                            .setParameter("earners", some)
                            .setParameter("suspended", BadgeState.SUSPENDED)
                            .setParameter("revoked", BadgeState.REVOKED)
                            .getResultList());
        }
        return found;
    }

    /** Returns badges behind one, by the numbers of their rows. */
    List<Badge> listBehind(long id, BadgeFilter filter, int most) {
        var query =
                em.createQuery(
                                "select b from Badge b where b.id > :behind"
                                        + (filter.state() == null ? "" : " and b.state = :state")
                                        + (filter.code() == null ? "" : " and b.code = :code")
                                        + (filter.changedSince() == null
                                                ? ""
                                                : " and b.changedAt >= :since")
                                        + " order by b.id",
                                Badge.class)
                        .setParameter("behind", id)
                        .setMaxResults(most);
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.code() != null) {
            query.setParameter("code", filter.code());
        }
        if (filter.changedSince() != null) {
            query.setParameter("since", filter.changedSince());
        }
        return query.getResultList();
    }

    List<Badge> listOf(long earnerId) {
        return em.createQuery(
                        "select b from Badge b where b.earnerId = :earner"
                                + " order by b.earnedOn desc, b.code",
                        Badge.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    List<Badge> listOf(Collection<Long> earnerIds) {
        var found = new ArrayList<Badge>();
        for (var some : portions(earnerIds)) {
            found.addAll(
                    em.createQuery(
                                    "select b from Badge b where b.earnerId in :earners",
                                    Badge.class)
                            .setParameter("earners", some)
                            .getResultList());
        }
        return found;
    }

    List<Badge> listByIds(Collection<String> publicIds) {
        var found = new ArrayList<Badge>();
        for (var some : portions(publicIds)) {
            found.addAll(
                    em.createQuery("select b from Badge b where b.publicId in :ids", Badge.class)
                            .setParameter("ids", some)
                            .getResultList());
        }
        return found;
    }

    /** Returns what was done by hand to a badge, the oldest first. */
    List<AuditEntry> listActs(String publicId, Collection<String> actions, int most) {
        return em.createQuery(
                        "select a from AuditEntry a where a.subject = :subject"
                                + " and a.action in :actions order by a.happenedAt, a.id",
                        AuditEntry.class)
                .setParameter("subject", "badge:" + publicId)
                .setParameter("actions", actions)
                .setMaxResults(most)
                .getResultList();
    }

    /** Reads no more rows than it returns: they stand so in the index {@code badge_to_remind}. */
    List<Long> listEarnersToRemind(Instant before, int most) {
        return em.createQuery(
                        "select b.earnerId from Badge b where b.state = :waiting"
                                + " and b.remindedAt is null and b.waitingSince <= :before"
                                + " order by b.state, b.remindedAt, b.waitingSince",
                        Long.class)
                .setParameter("waiting", BadgeState.WAITING)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<Badge> listToRemind(Collection<Long> earnerIds, Instant before) {
        return earnerIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select b from Badge b where b.earnerId in :earners"
                                        + " and b.state = :waiting and b.remindedAt is null"
                                        + " and b.waitingSince <= :before order by b.waitingSince",
                                Badge.class)
                        .setParameter("earners", earnerIds)
                        .setParameter("waiting", BadgeState.WAITING)
                        .setParameter("before", before)
                        .getResultList();
    }

    List<AwardBlock> listBlocks(Collection<Long> earnerIds) {
        var found = new ArrayList<AwardBlock>();
        for (var some : portions(earnerIds)) {
            found.addAll(
                    em.createQuery(
                                    "select b from AwardBlock b where b.earnerId in :earners"
                                            + " and b.liftedAt is null",
                                    AwardBlock.class)
                            .setParameter("earners", some)
                            .getResultList());
        }
        return found;
    }

    List<AwardBlock> listBlocks(long earnerId, AchievementKey achievement) {
        return listBlocks(List.of(earnerId)).stream()
                .filter(block -> block.achievement().equals(achievement))
                .toList();
    }

    /** Returns blocks of one earner, lifted ones among them. */
    List<AwardBlock> listAllBlocks(long earnerId) {
        return em.createQuery(
                        "select b from AwardBlock b where b.earnerId = :earner", AwardBlock.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    /** Writes who owns what now, before others look. */
    void flush() {
        em.flush();
    }

    void add(Badge badge) {
        em.persist(badge);
    }

    void add(AwardBlock block) {
        em.persist(block);
    }

    private static <T extends Comparable<T>> List<List<T>> portions(Collection<T> ids) {
        var all = ids.stream().distinct().sorted().toList();
        var portions = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += KEYS_PER_QUERY) {
            portions.add(all.subList(from, Math.min(all.size(), from + KEYS_PER_QUERY)));
        }
        return portions;
    }
}
