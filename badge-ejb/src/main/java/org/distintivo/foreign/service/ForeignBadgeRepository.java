package org.distintivo.foreign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.foreign.domain.ForeignBadge;
import org.distintivo.foreign.domain.ForeignBadgeFile;
import org.distintivo.foreign.domain.ForeignFileKind;

/** Rows of {@code foreign_badge} and of their files. */
@ApplicationScoped
class ForeignBadgeRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<ForeignBadge> find(String publicId) {
        return em.createQuery(
                        "select b from ForeignBadge b where b.publicId = :id", ForeignBadge.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Returns a row that nobody else changes until the transaction ends. */
    Optional<ForeignBadge> lock(long id) {
        return Optional.ofNullable(em.find(ForeignBadge.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns all rows of a person, drafts too, in the order in which they were handed in. */
    List<ForeignBadge> listOf(long earnerId) {
        return em.createQuery(
                        "select b from ForeignBadge b where b.earnerId = :earner"
                                + " order by b.handedInAt, b.id",
                        ForeignBadge.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    /** Returns those that were to be verified again before a time, the oldest first. */
    List<Long> listDue(Instant before, int most) {
        return em.createQuery(
                        "select b.id from ForeignBadge b where b.nextCheckAt < :before"
                                + " order by b.nextCheckAt",
                        Long.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns people who were to be told of badges before a time. */
    List<Long> listPeopleToTell(Instant before, int most) {
        return em.createQuery(
                        "select distinct b.earnerId from ForeignBadge b where b.tellAt < :before",
                        Long.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns all of their badges of which they are to be told, now or later. */
    List<ForeignBadge> listToTell(Collection<Long> earnerIds) {
        return em.createQuery(
                        "select b from ForeignBadge b where b.earnerId in :earners"
                                + " and b.tellAt is not null order by b.handedInAt, b.id",
                        ForeignBadge.class)
                .setParameter("earners", earnerIds)
                .getResultList();
    }

    /** Returns drafts that were handed in before a time. */
    List<ForeignBadge> listDrafts(Instant before, int most) {
        return em.createQuery(
                        "select b from ForeignBadge b where b.addedAt is null"
                                + " and b.handedInAt < :before order by b.handedInAt",
                        ForeignBadge.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the badge itself as it was handed in. */
    Optional<ForeignBadgeFile> findDocument(long id) {
        return files(id).stream().filter(it -> it.kind() != ForeignFileKind.PICTURE).findFirst();
    }

    Optional<ForeignBadgeFile> findPicture(long id) {
        return em.createQuery(
                        "select f from ForeignBadgeFile f where f.foreignBadgeId = :badge"
                                + " and f.kind = :kind",
                        ForeignBadgeFile.class)
                .setParameter("badge", id)
                .setParameter("kind", ForeignFileKind.PICTURE)
                .getResultStream()
                .findFirst();
    }

    private List<ForeignBadgeFile> files(long id) {
        return em.createQuery(
                        "select f from ForeignBadgeFile f where f.foreignBadgeId = :badge",
                        ForeignBadgeFile.class)
                .setParameter("badge", id)
                .getResultList();
    }

    void add(ForeignBadge badge) {
        em.persist(badge);
        em.flush(); // its files name its number
    }

    void add(ForeignBadgeFile file) {
        em.persist(file);
    }

    void remove(ForeignBadge badge) {
        files(badge.id()).forEach(em::remove);
        em.flush();
        em.remove(badge);
    }
}
