package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.earning.domain.Reevaluation;

/** Evaluations that are still to be done, and whom they concern. */
@ApplicationScoped
class ReevaluationRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(Reevaluation requested) {
        em.persist(requested);
    }

    void remove(Reevaluation done) {
        em.remove(done);
    }

    Optional<Reevaluation> findFirst() {
        return em.createQuery("select r from Reevaluation r order by r.id", Reevaluation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the next people who have taken one of these exams, by id. */
    List<Long> listEarners(Collection<String> exams, long after, int most) {
        return exams.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct r.earnerId from ExamResult r"
                                        + " where r.exam in :exams and r.earnerId > :after"
                                        + " order by r.earnerId",
                                Long.class)
                        .setParameter("exams", exams)
                        .setParameter("after", after)
                        .setMaxResults(most)
                        .getResultList();
    }
}
