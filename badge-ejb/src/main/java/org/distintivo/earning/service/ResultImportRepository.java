package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.earning.domain.ImportChunk;
import org.distintivo.earning.domain.ImportError;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.earning.domain.ResultImport;

/** Reads and writes imports with their bytes and their rejected rows. */
@ApplicationScoped
class ResultImportRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    ResultImport add(ResultImport added) {
        em.persist(added);
        return added;
    }

    void add(ImportChunk chunk) {
        em.persist(chunk);
    }

    void add(ImportError error) {
        em.persist(error);
    }

    /** Locked until the transaction ends, so that two servers never advance one import at once. */
    ResultImport requireLocked(long id) {
        return em.find(ResultImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<ResultImport> find(String publicId) {
        return em.createQuery(
                        "select i from ResultImport i where i.publicId = :id", ResultImport.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** The oldest that is neither finished nor still arriving. */
    Optional<ResultImport> findNext() {
        return em.createQuery(
                        "select i from ResultImport i where i.state in :states"
                                + " order by i.createdAt",
                        ResultImport.class)
                .setParameter("states", List.of(ImportState.QUEUED, ImportState.RUNNING))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<ResultImport> listBrokenOff(Instant before) {
        return em.createQuery(
                        "select i from ResultImport i where i.state = :state"
                                + " and i.createdAt < :before",
                        ResultImport.class)
                .setParameter("state", ImportState.UPLOADING)
                .setParameter("before", before)
                .getResultList();
    }

    /** The newest first, without those that are still arriving. */
    List<ResultImport> listNewest(int skip, int most) {
        return em.createQuery(
                        "select i from ResultImport i where i.state <> :arriving"
                                + " order by i.createdAt desc, i.id desc",
                        ResultImport.class)
                .setParameter("arriving", ImportState.UPLOADING)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }

    List<ResultImport> listSince(Instant moment) {
        return em.createQuery(
                        "select i from ResultImport i where i.createdAt >= :moment",
                        ResultImport.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    Optional<byte[]> findChunk(long importId, int number) {
        return em.createQuery(
                        "select c.content from ImportChunk c"
                                + " where c.importId = :id and c.number = :number",
                        byte[].class)
                .setParameter("id", importId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    void dropChunks(Collection<Long> importIds) {
        if (!importIds.isEmpty()) {
            em.createQuery("delete from ImportChunk c where c.importId in :ids")
                    .setParameter("ids", importIds)
                    .executeUpdate();
        }
    }

    void dropErrors(long importId) {
        em.createQuery("delete from ImportError e where e.importId = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }

    List<ImportError> listErrors(long importId, long afterLine, int most) {
        return em.createQuery(
                        "select e from ImportError e where e.importId = :id and e.line > :line"
                                + " and e.warning = false order by e.line",
                        ImportError.class)
                .setParameter("id", importId)
                .setParameter("line", afterLine)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns rows that were taken and should be looked at. */
    List<ImportError> listWarnings(long importId, int most) {
        return em.createQuery(
                        "select e from ImportError e where e.importId = :id"
                                + " and e.warning = true order by e.line, e.id",
                        ImportError.class)
                .setParameter("id", importId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns rejected rows about an address or a candidate id, the newest first. */
    List<ImportError> listErrorsAbout(
            Collection<String> addresses, Collection<String> candidateIds, int most) {
        return em.createQuery(
                        "select e from ImportError e where e.warning = false"
                                + " and (e.aboutAddress in :addresses"
                                + " or e.aboutCandidate in :candidates) order by e.id desc",
                        ImportError.class)
                .setParameter("addresses", orNone(addresses))
                .setParameter("candidates", orNone(candidateIds))
                .setMaxResults(most)
                .getResultList();
    }

    /** Nothing is in an empty list, which not every database lets one write. */
    private static Collection<String> orNone(Collection<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }

    /** Returns whether results of some file are still to come. */
    boolean isAnyUnderWay() {
        return em.createQuery(
                                "select count(i) from ResultImport i where i.state in :states"
                                        + " and i.dryRun = false",
                                Long.class)
                        .setParameter("states", List.of(ImportState.QUEUED, ImportState.RUNNING))
                        .getSingleResult()
                > 0;
    }

    void remove(ResultImport removed) {
        em.remove(removed);
    }
}
