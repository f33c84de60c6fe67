package org.distintivo.insight.service.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.ApplicationAnswer;
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

    /**
     * Returns applications for an employer's openings, the newest first.
     *
     * @param state null for all
     */
    List<JobApplication> listReceived(
            long employerId, ReceivedState state, Instant now, int from, int most) {
        var query =
                em.createQuery(
                        "select a from JobPosting p, JobApplication a"
                                + " where p.employerId = :employer and a.postingId = p.id"
                                + condition(state)
                                + " order by a.id desc",
                        JobApplication.class);
        return with(query, employerId, state, now)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Returns those behind one, the oldest first.
     *
     * @param state null for all
     * @param after number of the row; 0 to begin
     */
    List<JobApplication> listReceivedBehind(
            long employerId, ReceivedState state, Instant now, long after, int most) {
        var query =
                em.createQuery(
                        "select a from JobPosting p, JobApplication a"
                                + " where p.employerId = :employer and a.postingId = p.id"
                                + " and a.id > :after"
                                + condition(state)
                                + " order by a.id",
                        JobApplication.class);
        return with(query, employerId, state, now)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    long countReceived(long employerId, ReceivedState state, Instant now) {
        var query =
                em.createQuery(
                        "select count(a) from JobPosting p, JobApplication a"
                                + " where p.employerId = :employer and a.postingId = p.id"
                                + condition(state),
                        Long.class);
        return with(query, employerId, state, now).getSingleResult();
    }

    private static String condition(ReceivedState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case OPEN -> " and a.withdrawnAt is null and a.answer is null and a.endsAt > :now";
            case EXPIRED -> " and a.withdrawnAt is null and a.answer is null and a.endsAt <= :now";
            case WITHDRAWN -> " and a.withdrawnAt is not null";
            case INVITED, DECLINED -> " and a.withdrawnAt is null and a.answer = :answer";
        };
    }

    private static <T> TypedQuery<T> with(
            TypedQuery<T> query, long employerId, ReceivedState state, Instant now) {
        query.setParameter("employer", employerId);
        if (state == ReceivedState.OPEN || state == ReceivedState.EXPIRED) {
            query.setParameter("now", now);
        }
        if (state == ReceivedState.INVITED || state == ReceivedState.DECLINED) {
            query.setParameter("answer", ApplicationAnswer.valueOf(state.name()));
        }
        return query;
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
