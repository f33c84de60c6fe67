package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.Employer;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.QuarantinedPosting;
import org.distintivo.insight.domain.SourceName;

/** Reads and writes postings and those that were put aside. */
@ApplicationScoped
class PostingRepository {

    private static final EntityRows<JobPosting> ROWS = new EntityRows<>(JobPosting.class);

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Gives new ones their ids, like those of all entities. They are not kept track of. */
    void number(List<JobPosting> added) {
        for (var posting : added) {
            em.persist(posting);
            em.detach(posting);
        }
    }

    /**
     * Writes new ones at once, in one batch, so that others can point to their rows.
     *
     * @param added with their ids
     */
    void add(List<JobPosting> added) {
        if (added.isEmpty()) {
            return;
        }
        try {
            ROWS.insert(em.unwrap(Connection.class), added);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    void add(QuarantinedPosting added) {
        em.persist(added);
    }

    Optional<JobPosting> find(SourceName source, String identifier) {
        return em.createQuery(
                        "select p from JobPosting p where p.source = :source"
                                + " and p.identifier = :identifier",
                        JobPosting.class)
                .setParameter("source", source.text())
                .setParameter("identifier", identifier)
                .getResultStream()
                .findFirst();
    }

    /** Returns the employer of the program whose own source it is; empty for feeds. */
    Optional<Employer> findEmployer(SourceName source) {
        return em.createQuery(
                        "select e from Employer e where e.source = :source"
                                + " and e.closedAt is null",
                        Employer.class)
                .setParameter("source", source.text())
                .getResultStream()
                .findFirst();
    }

    List<JobPosting> list(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from JobPosting p where p.id in :ids", JobPosting.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Returns what is known of those that a source calls so, without their texts. */
    List<KnownPosting> listKnown(SourceName source, Collection<String> identifiers) {
        if (identifiers.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select p.id, p.identifier, p.contentHash, p.withdrawnAt from JobPosting p"
                                + " where p.source = :source and p.identifier in :identifiers",
                        Object[].class)
                .setParameter("source", source.text())
                .setParameter("identifiers", identifiers)
                .getResultList()
                .stream()
                .map(
                        it ->
                                new KnownPosting(
                                        (Long) it[0],
                                        (String) it[1],
                                        (String) it[2],
                                        it[3] != null))
                .toList();
    }

    /** Returns those that count for one of these jobs, the oldest first. */
    List<CountedPosting> listCounted(Collection<String> jobs) {
        if (jobs.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select p.id, p.source, p.sameJob from JobPosting p"
                                + " where p.sameJob in :jobs"
                                + " and p.sameAsId is null and p.withdrawnAt is null",
                        Object[].class)
                .setParameter("jobs", jobs)
                .getResultList()
                .stream()
                .map(it -> new CountedPosting((Long) it[0], (String) it[1], (String) it[2]))
                .sorted(Comparator.comparing(CountedPosting::id))
                .toList();
    }

    /** Notes that a source has named these again. */
    void see(Collection<Long> ids, Instant now) {
        if (!ids.isEmpty()) {
            em.createQuery(
                            "update JobPosting p set p.lastSeenAt = :now,"
                                    + " p.version = p.version + 1 where p.id in :ids")
                    .setParameter("now", now)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** Returns those that stand behind one of these, the oldest first. */
    List<JobPosting> listBehind(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from JobPosting p where p.sameAsId in :ids order by p.id",
                        JobPosting.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * Returns some of those that count for a job and are past their last day, while another posting
     * of the job is open.
     */
    List<Long> listExpiredBeforeOthers(LocalDate day, int most) {
        return em.createQuery(
                        "select distinct p.sameAsId from JobPosting p, JobPosting c"
                                + " where p.sameAsId = c.id and c.validThrough < :day"
                                + " and c.withdrawnAt is null and p.withdrawnAt is null"
                                + " and (p.validThrough is null or p.validThrough >= :day)",
                        Long.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    int countOpen(SourceName source, LocalDate day) {
        return em.createQuery(
                        "select count(p) from JobPosting p where p.source = :source"
                                + " and p.withdrawnAt is null"
                                + " and (p.validThrough is null or p.validThrough >= :day)",
                        Long.class)
                .setParameter("source", source.text())
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }

    /**
     * Returns some of those that the source named last before a moment and that are not withdrawn.
     */
    List<Long> listUnseen(SourceName source, Instant before, int most) {
        return em.createQuery(
                        "select p.id from JobPosting p where p.source = :source"
                                + " and p.lastSeenAt < :before and p.withdrawnAt is null",
                        Long.class)
                .setParameter("source", source.text())
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    void withdraw(Collection<Long> ids, Instant now) {
        if (!ids.isEmpty()) {
            em.createQuery(
                            "update JobPosting p set p.withdrawnAt = :now,"
                                    + " p.changedAt = :now, p.version = p.version + 1 where p.id in :ids")
                    .setParameter("now", now)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    List<QuarantinedPosting> listQuarantined(long importId, long afterId, int most) {
        return em.createQuery(
                        "select q from QuarantinedPosting q where q.importId = :id"
                                + " and q.id > :after order by q.id",
                        QuarantinedPosting.class)
                .setParameter("id", importId)
                .setParameter("after", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Forgets what was put aside of a source under these names: it is sent anew. */
    void dropQuarantined(SourceName source, Collection<String> identifiers) {
        if (!identifiers.isEmpty()) {
            em.createQuery(
                            "delete from QuarantinedPosting q where q.source = :source"
                                    + " and q.identifier in :identifiers")
                    .setParameter("source", source.text())
                    .setParameter("identifiers", identifiers)
                    .executeUpdate();
        }
    }
}
