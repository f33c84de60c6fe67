package org.distintivo.issuing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.issuing.domain.Credential;
import org.distintivo.issuing.domain.ReissueRun;

/**
 * Reads and writes re-issue runs, and the credentials that one is about; revoked and erased ones
 * are left out.
 */
@ApplicationScoped
class ReissueRunRepository {

    private static final String SIGNED =
            " from Credential c where (c.keyId = :method or c.tokenKeyId = :method)"
                    + " and c.id > :last and c.revokedAt is null"
                    + " and c.document is not null";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(ReissueRun run) {
        em.persist(run);
    }

    /** Returns the runs, the oldest first. */
    List<ReissueRun> list() {
        return em.createQuery("select r from ReissueRun r order by r.id", ReissueRun.class)
                .getResultList();
    }

    Optional<ReissueRun> findOpen() {
        return list().stream().filter(run -> run.finishedAt().isEmpty()).findFirst();
    }

    long count(String method) {
        return em.createQuery("select count(c)" + SIGNED, Long.class)
                .setParameter("method", method)
                .setParameter("last", 0L)
                .getSingleResult();
    }

    /**
     * Returns the next credentials that name the key, in the order of their ids, with one question.
     */
    List<Credential> portion(ReissueRun run, int size) {
        return em.createQuery("select c" + SIGNED + " order by c.id", Credential.class)
                .setParameter("method", run.method())
                .setParameter("last", run.lastId())
                .setMaxResults(size)
                .getResultList();
    }
}
