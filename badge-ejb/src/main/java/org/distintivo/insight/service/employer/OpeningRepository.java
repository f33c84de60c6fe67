package org.distintivo.insight.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.distintivo.insight.domain.JobPosting;

/** Reads the openings of employers. */
@ApplicationScoped
class OpeningRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

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
