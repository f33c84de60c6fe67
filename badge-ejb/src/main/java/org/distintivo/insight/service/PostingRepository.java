package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.QuarantinedPosting;
import org.distintivo.insight.domain.SourceName;

/** Reads and writes postings and those that were put aside. */
@ApplicationScoped
class PostingRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(JobPosting added) {
        em.persist(added);
    }

    void add(QuarantinedPosting added) {
        em.persist(added);
    }

    Optional<JobPosting> find(SourceName source, String identifier) {
        return list(source, List.of(identifier)).stream().findFirst();
    }

    List<JobPosting> list(SourceName source, Collection<String> identifiers) {
        return em.createQuery(
                        "select p from JobPosting p where p.source = :source"
                                + " and p.identifier in :identifiers",
                        JobPosting.class)
                .setParameter("source", source.text())
                .setParameter("identifiers", identifiers)
                .getResultList();
    }

    /** Returns those that count for one of these jobs, the oldest first. */
    List<JobPosting> listCounted(Collection<String> jobs) {
        if (jobs.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from JobPosting p where p.sameJob in :jobs"
                                + " and p.sameAsId is null and p.withdrawnAt is null order by p.id",
                        JobPosting.class)
                .setParameter("jobs", jobs)
                .getResultList();
    }

    /** Returns those that stand behind one that was withdrawn at that moment, the oldest first. */
    List<JobPosting> listBehindWithdrawn(SourceName source, Instant moment) {
        return em.createQuery(
                        "select p from JobPosting p, JobPosting q where p.sameAsId = q.id"
                                + " and q.source = :source and q.withdrawnAt = :moment"
                                + " order by p.id",
                        JobPosting.class)
                .setParameter("source", source.text())
                .setParameter("moment", moment)
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
     * Withdraws what the source named last before a moment.
     *
     * @return how many
     */
    int withdrawUnseen(SourceName source, Instant before, Instant now) {
        return em.createQuery(
                        "update JobPosting p set p.withdrawnAt = :now, p.version = p.version + 1"
                                + " where p.source = :source and p.lastSeenAt < :before"
                                + " and p.withdrawnAt is null")
                .setParameter("now", now)
                .setParameter("source", source.text())
                .setParameter("before", before)
                .executeUpdate();
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
