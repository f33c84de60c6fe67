package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.PostingImportState;
import org.distintivo.insight.domain.PostingSource;
import org.distintivo.insight.domain.SourceName;

/** Reads and writes sources of postings. */
@ApplicationScoped
class PostingSourceRepository {

    /** What a source has to say first is decided or worked through before it is asked again. */
    private static final List<PostingImportState> UNDECIDED =
            List.of(
                    PostingImportState.QUEUED,
                    PostingImportState.RUNNING,
                    PostingImportState.WITHDRAWING,
                    PostingImportState.HELD);

    private static final int LOOKED_AT = 100;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(PostingSource added) {
        em.persist(added);
    }

    void remove(PostingSource removed) {
        em.remove(removed);
    }

    Optional<PostingSource> find(SourceName name) {
        return em.createQuery(
                        "select s from PostingSource s where s.name = :name", PostingSource.class)
                .setParameter("name", name.text())
                .getResultStream()
                .findFirst();
    }

    /** By name. */
    List<PostingSource> list(int skip, int most) {
        return em.createQuery("select s from PostingSource s order by s.name", PostingSource.class)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }

    List<PostingSource> listFailingSince(Instant before) {
        return em.createQuery(
                        "select s from PostingSource s where s.failingSince <= :before"
                                + " and s.paused = false order by s.failingSince",
                        PostingSource.class)
                .setParameter("before", before)
                .getResultList();
    }

    boolean isAnyDue(Instant now) {
        return firstDue(now).isPresent();
    }

    /** Returns the one that waits longest, locked until the transaction ends. */
    Optional<PostingSource> findDue(Instant now) {
        return firstDue(now)
                .map(it -> em.find(PostingSource.class, it.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<PostingSource> firstDue(Instant now) {
        var busy =
                em.createQuery(
                                "select distinct i.source from PostingImport i"
                                        + " where i.state in :undecided",
                                String.class)
                        .setParameter("undecided", UNDECIDED)
                        .getResultList();
        return em
                .createQuery(
                        "select s from PostingSource s where s.address is not null"
                                + " and s.paused = false and s.nextPullAt <= :now"
                                + " order by s.nextPullAt, s.id",
                        PostingSource.class)
                .setParameter("now", now)
                .setMaxResults(LOOKED_AT)
                .getResultList()
                .stream()
                .filter(it -> !busy.contains(it.name().text()))
                .findFirst();
    }
}
