package org.distintivo.integration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The row that lets servers which are first-started at once take their turns. */
@ApplicationScoped
class FirstStepsRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns when no other server's transaction is at it, and holds it until this one's end. */
    void await() {
        em.createNativeQuery(
                        "update job_lease set held_until = held_until where job = 'first-start'")
                .executeUpdate();
    }
}
