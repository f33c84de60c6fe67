package org.distintivo.insight.service.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.insight.domain.TaxonomyAside;
import org.distintivo.insight.domain.TaxonomyChunk;
import org.distintivo.insight.domain.TaxonomyImport;
import org.distintivo.insight.domain.TaxonomyImportState;

/** Reads and writes imports of taxonomies with their files and with what was put aside. */
@ApplicationScoped
class TaxonomyImportRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Writes it at once, because a row that is not there yet cannot be locked. */
    TaxonomyImport add(TaxonomyImport added) {
        em.persist(added);
        em.flush();
        return added;
    }

    void add(TaxonomyChunk added) {
        em.persist(added);
    }

    void add(TaxonomyAside added) {
        em.persist(added);
    }

    /** Locked until the transaction ends. */
    TaxonomyImport requireLocked(long id) {
        return em.find(TaxonomyImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<TaxonomyImport> find(String publicId) {
        return em.createQuery(
                        "select i from TaxonomyImport i where i.publicId = :id",
                        TaxonomyImport.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Those in one of these states, the oldest first. */
    List<TaxonomyImport> list(List<TaxonomyImportState> states, int most) {
        return em.createQuery(
                        "select i from TaxonomyImport i where i.state in :states"
                                + " order by i.createdAt, i.id",
                        TaxonomyImport.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    List<TaxonomyImport> listBrokenOff(Instant before) {
        return em.createQuery(
                        "select i from TaxonomyImport i where i.state = :state"
                                + " and i.createdAt < :before",
                        TaxonomyImport.class)
                .setParameter("state", TaxonomyImportState.UPLOADING)
                .setParameter("before", before)
                .getResultList();
    }

    /** The newest first, without those that are still arriving. */
    List<TaxonomyImport> listNewest(int most) {
        return em.createQuery(
                        "select i from TaxonomyImport i where i.state <> :arriving"
                                + " order by i.createdAt desc, i.id desc",
                        TaxonomyImport.class)
                .setParameter("arriving", TaxonomyImportState.UPLOADING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns what its files are called, by their numbers. */
    Map<Integer, String> mapFiles(long importId) {
        var files = new LinkedHashMap<Integer, String>();
        em.createQuery(
                        "select c.fileNumber, c.fileTitle from TaxonomyChunk c"
                                + " where c.importId = :id and c.number = 0 order by c.fileNumber",
                        Object[].class)
                .setParameter("id", importId)
                .getResultList()
                .forEach(it -> files.put((Integer) it[0], (String) it[1]));
        return files;
    }

    Optional<byte[]> findChunk(long importId, int file, int number) {
        return em.createQuery(
                        "select c.content from TaxonomyChunk c where c.importId = :id"
                                + " and c.fileNumber = :file and c.number = :number",
                        byte[].class)
                .setParameter("id", importId)
                .setParameter("file", file)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    void dropChunks(long importId) {
        em.createQuery("delete from TaxonomyChunk c where c.importId = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }

    void dropAside(long importId) {
        em.createQuery("delete from TaxonomyAside a where a.importId = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }

    List<TaxonomyAside> listAside(long importId, int most) {
        return em.createQuery(
                        "select a from TaxonomyAside a where a.importId = :id order by a.id",
                        TaxonomyAside.class)
                .setParameter("id", importId)
                .setMaxResults(most)
                .getResultList();
    }

    void remove(TaxonomyImport removed) {
        em.remove(removed);
    }
}
