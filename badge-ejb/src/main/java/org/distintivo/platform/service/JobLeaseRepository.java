package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Rows of {@code job_lease}; every job's row is made by the migration that brings the job. */
@ApplicationScoped
class JobLeaseRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Takes the lease by the database's clock; the servers' clocks need not agree. */
    boolean take(String job, String server, int seconds) {
        return em.createNativeQuery(
                                "update job_lease set holder = ?1, held_until ="
                                        + " current_timestamp + cast(?2 as integer) * interval '1' second"
                                        + " where job = ?3"
                                        + " and (holder = ?1 or held_until <= current_timestamp)")
                        .setParameter(1, server)
                        .setParameter(2, seconds)
                        .setParameter(3, job)
                        .executeUpdate()
                == 1;
    }

    void release(String job, String server) {
        em.createNativeQuery(
                        "update job_lease set held_until = current_timestamp"
                                + " where job = ?1 and holder = ?2")
                .setParameter(1, job)
                .setParameter(2, server)
                .executeUpdate();
    }
}
