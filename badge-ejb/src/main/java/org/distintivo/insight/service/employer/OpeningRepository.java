package org.distintivo.insight.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.JobPosting;

/** Reads the openings of employers. */
@ApplicationScoped
class OpeningRepository {

    private static final String OPEN =
            " and p.withdrawnAt is null and (p.validThrough is null or p.validThrough >= :day)";
    private static final String EXPIRED = " and p.withdrawnAt is null and p.validThrough < :day";
    private static final String CLOSED = " and p.withdrawnAt is not null";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    List<JobPosting> list(long employer, OpeningState state, LocalDate day, int from, int most) {
        var query =
                em.createQuery(
                        "select p from JobPosting p where p.employerId = :employer"
                                + condition(state)
                                + " order by p.id desc",
                        JobPosting.class);
        return with(query, employer, state, day)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    long count(long employer, OpeningState state, LocalDate day) {
        var query =
                em.createQuery(
                        "select count(p) from JobPosting p where p.employerId = :employer"
                                + condition(state),
                        Long.class);
        return with(query, employer, state, day).getSingleResult();
    }

    private static String condition(OpeningState state) {
        return switch (state) {
            case OPEN -> OPEN;
            case EXPIRED -> EXPIRED;
            case CLOSED -> CLOSED;
        };
    }

    private static <T> TypedQuery<T> with(
            TypedQuery<T> query, long employer, OpeningState state, LocalDate day) {
        query.setParameter("employer", employer);
        return state == OpeningState.CLOSED ? query : query.setParameter("day", day);
    }

    Optional<JobPosting> find(long employer, long id) {
        return Optional.ofNullable(em.find(JobPosting.class, id))
                .filter(it -> it.employerId().filter(of -> of == employer).isPresent());
    }

    /** Returns the number of what was just taken in. */
    long findNumber(long employer, String identifier) {
        return em.createQuery(
                        "select p.id from JobPosting p where p.employerId = :employer"
                                + " and p.identifier = :identifier",
                        Long.class)
                .setParameter("employer", employer)
                .setParameter("identifier", identifier)
                .getSingleResult();
    }

    /** Returns those that are not withdrawn. */
    List<JobPosting> listStanding(long employer) {
        return em.createQuery(
                        "select p from JobPosting p where p.employerId = :employer"
                                + " and p.withdrawnAt is null order by p.id",
                        JobPosting.class)
                .setParameter("employer", employer)
                .getResultList();
    }
}
