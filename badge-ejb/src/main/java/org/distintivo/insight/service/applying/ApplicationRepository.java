package org.distintivo.insight.service.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.JobApplication;
import org.distintivo.insight.domain.JobPosting;

/** Reads and writes applications, and what they lead to. */
@ApplicationScoped
class ApplicationRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(JobApplication added) {
        em.persist(added);
    }

    void remove(JobApplication removed) {
        em.remove(removed);
    }

    /** Returns a person's applications, the newest first. */
    List<JobApplication> listOf(long earnerId) {
        return em.createQuery(
                        "select a from JobApplication a where a.earnerId = :earner"
                                + " order by a.id desc",
                        JobApplication.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    /** Returns a person's application for an opening that its links show; there is one at most. */
    Optional<JobApplication> findOpen(long earnerId, long postingId, Instant now) {
        return em.createQuery(
                        "select a from JobApplication a where a.earnerId = :earner"
                                + " and a.postingId = :posting and a.withdrawnAt is null"
                                + " and a.endsAt > :now order by a.id desc",
                        JobApplication.class)
                .setParameter("earner", earnerId)
                .setParameter("posting", postingId)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long countSince(long earnerId, Instant since) {
        return em.createQuery(
                        "select count(a) from JobApplication a where a.earnerId = :earner"
                                + " and a.sentAt > :since",
                        Long.class)
                .setParameter("earner", earnerId)
                .setParameter("since", since)
                .getSingleResult();
    }

    Optional<JobApplication> find(String publicId) {
        return em.createQuery(
                        "select a from JobApplication a where a.publicId = :id",
                        JobApplication.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<JobApplication> findLocked(String publicId) {
        return find(publicId)
                .map(
                        it -> {
                            em.refresh(it, LockModeType.PESSIMISTIC_WRITE);
                            return it;
                        });
    }

    /**
     * Finds what a link shows. All links that show nothing take one and the same query, so that
     * nothing tells them apart.
     */
    Optional<JobApplication> findShown(String tokenHash, Instant now) {
        return em.createQuery(
                        "select a from JobApplication a join a.links l where l = :hash"
                                + " and a.withdrawnAt is null and a.endsAt > :now",
                        JobApplication.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Counts an opening; two at once both count. */
    void countOpening(String publicId) {
        em.createQuery(
                        "update JobApplication a set a.openings = a.openings + 1"
                                + " where a.publicId = :id")
                .setParameter("id", publicId)
                .executeUpdate();
    }

    /** Returns what is to be posted next, the longest waiting first. */
    Optional<String> findDue(Instant now) {
        return em.createQuery(
                        "select a.publicId from JobApplication a where a.nextAttemptAt <= :now"
                                + " order by a.nextAttemptAt",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns applications that ended before a time, the oldest first. */
    List<JobApplication> listEnded(Instant before, int most) {
        return em.createQuery(
                        "select a from JobApplication a where a.endsAt < :before"
                                + " or a.withdrawnAt < :before order by a.endsAt",
                        JobApplication.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns applications for an employer's openings, the newest first. */
    List<JobApplication> listReceived(long employerId, int from, int most) {
        return em.createQuery(
                        "select a from JobApplication a, JobPosting p where p.id = a.postingId"
                                + " and p.employerId = :employer order by a.id desc",
                        JobApplication.class)
                .setParameter("employer", employerId)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns one of those, if it is one. */
    Optional<JobApplication> findReceived(long employerId, String publicId) {
        return em.createQuery(
                        "select a from JobApplication a, JobPosting p where p.id = a.postingId"
                                + " and p.employerId = :employer and a.publicId = :id",
                        JobApplication.class)
                .setParameter("employer", employerId)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    Optional<JobPosting> findPosting(long id) {
        return Optional.ofNullable(em.find(JobPosting.class, id));
    }
}
