package org.distintivo.credential.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.credential.domain.Credential;
import org.distintivo.credential.domain.ReissueRun;

/** Rows of {@code reissue_run}, and the credentials that one is about; revoked ones are not. */
@ApplicationScoped
class ReissueRunRepository {

    private static final String SIGNED =
            " from credential where (key_id = ?1 or token_key_id = ?1)"
                    + " and id > ?2 and revoked_at is null";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(ReissueRun run) {
        em.persist(run);
    }

    /** Oldest first. */
    List<ReissueRun> list() {
        return em.createQuery("select r from ReissueRun r order by r.id", ReissueRun.class)
                .getResultList();
    }

    Optional<ReissueRun> findOpen() {
        return list().stream().filter(run -> run.finishedAt().isEmpty()).findFirst();
    }

    long count(String method) {
        var count =
                em.createNativeQuery("select count(*)" + SIGNED)
                        .setParameter(1, method)
                        .setParameter(2, 0L)
                        .getSingleResult();
        return ((Number) count).longValue();
    }

    /** The next credentials that name the key, in the order of their ids. */
    List<Credential> portion(ReissueRun run, int size) {
        return em
                .createNativeQuery("select id" + SIGNED + " order by id")
                .setParameter(1, run.method())
                .setParameter(2, run.lastId())
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(id -> em.find(Credential.class, ((Number) id).longValue()))
                .toList();
    }
}
