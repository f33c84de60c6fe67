package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.PostingChunk;
import org.distintivo.insight.domain.PostingImport;
import org.distintivo.insight.domain.PostingImportState;

/** Reads and writes imports of feeds with their bytes. */
@ApplicationScoped
class PostingImportRepository {

    private static final List<PostingImportState> UNDER_WAY =
            List.of(
                    PostingImportState.QUEUED,
                    PostingImportState.RUNNING,
                    PostingImportState.WITHDRAWING);

    private static final List<PostingImportState> TAKEN =
            List.of(PostingImportState.RUNNING, PostingImportState.WITHDRAWING);

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    PostingImport add(PostingImport added) {
        em.persist(added);
        return added;
    }

    void add(PostingChunk chunk) {
        em.persist(chunk);
    }

    /** Locked until the transaction ends, so that two servers never advance one import at once. */
    PostingImport requireLocked(long id) {
        return em.find(PostingImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<PostingImport> find(String publicId) {
        return em.createQuery(
                        "select i from PostingImport i where i.publicId = :id", PostingImport.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** The oldest that is neither ended, nor held, nor still arriving. */
    Optional<PostingImport> findNext() {
        return list(UNDER_WAY, 1).stream().findFirst();
    }

    /** Those in one of these states, the oldest first. */
    List<PostingImport> list(Collection<PostingImportState> states, int most) {
        return em.createQuery(
                        "select i from PostingImport i where i.state in :states"
                                + " order by i.createdAt, i.id",
                        PostingImport.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns whether a feed is being taken in that began after a moment. */
    boolean isAnyTaken(Instant since) {
        return !em.createQuery(
                        "select i.id from PostingImport i where i.state in :states"
                                + " and i.startedAt > :since",
                        Long.class)
                .setParameter("states", TAKEN)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<PostingImport> listBrokenOff(Instant before) {
        return em.createQuery(
                        "select i from PostingImport i where i.state = :state"
                                + " and i.createdAt < :before",
                        PostingImport.class)
                .setParameter("state", PostingImportState.UPLOADING)
                .setParameter("before", before)
                .getResultList();
    }

    /** The newest first, without those that are still arriving. */
    List<PostingImport> listNewest(int skip, int most) {
        return em.createQuery(
                        "select i from PostingImport i where i.state <> :arriving"
                                + " order by i.createdAt desc, i.id desc",
                        PostingImport.class)
                .setParameter("arriving", PostingImportState.UPLOADING)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<byte[]> findChunk(long importId, int number) {
        return em.createQuery(
                        "select c.content from PostingChunk c"
                                + " where c.importId = :id and c.number = :number",
                        byte[].class)
                .setParameter("id", importId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    void dropChunks(Collection<Long> importIds) {
        if (!importIds.isEmpty()) {
            em.createQuery("delete from PostingChunk c where c.importId in :ids")
                    .setParameter("ids", importIds)
                    .executeUpdate();
        }
    }

    void remove(PostingImport removed) {
        em.remove(removed);
    }
}
