package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.DataExport;
import org.distintivo.account.domain.DataExportFile;
import org.distintivo.account.domain.ExportState;

/** Reads and writes exports and their files, of which only a few are ever in memory. */
@ApplicationScoped
class ExportRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<DataExport> findOf(long earnerId) {
        return em.createQuery(
                        "select e from DataExport e where e.earnerId = :earner", DataExport.class)
                .setParameter("earner", earnerId)
                .getResultStream()
                .findFirst();
    }

    /** Returns the one that was asked for first of those that are not at their end. */
    Optional<DataExport> findNext() {
        return em.createQuery(
                        "select e from DataExport e where e.state in :open order by e.askedAt",
                        DataExport.class)
                .setParameter("open", EnumSet.of(ExportState.QUEUED, ExportState.RUNNING))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the same as it is now, locked; empty when it is gone. */
    Optional<DataExport> lock(long id) {
        return Optional.ofNullable(em.find(DataExport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the next files to be made, in their order. */
    List<DataExportFile> listFrom(long exportId, int number, int most) {
        return em.createQuery(
                        "select f from DataExportFile f where f.exportId = :id"
                                + " and f.number >= :number order by f.number",
                        DataExportFile.class)
                .setParameter("id", exportId)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    void add(DataExport export) {
        em.persist(export);
    }

    void add(DataExportFile file) {
        em.persist(file);
    }

    void drop(DataExport export) {
        em.createQuery("delete from DataExportFile f where f.exportId = :id")
                .setParameter("id", export.id())
                .executeUpdate();
        em.remove(export);
        em.flush();
    }

    List<DataExport> listEnded(Instant before, int most) {
        return em.createQuery(
                        "select e from DataExport e where e.finishedAt < :before"
                                + " order by e.finishedAt",
                        DataExport.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
