package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Rows of {@code job_lease}; every job's row is made by the migration that brings the job. */
@ApplicationScoped
class JobLeaseRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    boolean take(String job, String server, Instant now, Instant until) {
        return em.createNativeQuery(
                                "update job_lease set holder = ?1, held_until = ?2"
                                        + " where job = ?3 and (holder = ?1 or held_until < ?4)")
                        .setParameter(1, server)
                        .setParameter(2, column(until))
                        .setParameter(3, job)
                        .setParameter(4, column(now))
                        .executeUpdate()
                == 1;
    }

    void release(String job, String server, Instant now) {
        em.createNativeQuery("update job_lease set held_until = ?1 where job = ?2 and holder = ?3")
                .setParameter(1, column(now))
                .setParameter(2, job)
                .setParameter(3, server)
                .executeUpdate();
    }

    private static Timestamp column(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
