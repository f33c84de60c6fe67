package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.distintivo.insight.domain.SampleMarketStatus;
import org.distintivo.insight.domain.SourceName;

/** Reads how far the fictional market is, and deletes its postings. */
@ApplicationScoped
class SampleMarketRepository {

    private static final long ONLY_ONE = 1;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    SampleMarketStatus status() {
        return em.find(SampleMarketStatus.class, ONLY_ONE);
    }

    SampleMarketStatus statusLocked() {
        return em.find(SampleMarketStatus.class, ONLY_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean hasPostings() {
        return !em.createQuery("select p.id from JobPosting p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Deletes the postings; what is kept beside them goes with them (on delete cascade). */
    int deletePostings() {
        em.createQuery(
                        "update JobPosting p set p.sameAsId = null where p.sameAsId in"
                                + " (select q.id from JobPosting q where q.source = :sample)")
                .setParameter("sample", SourceName.SAMPLE.text())
                .executeUpdate();
        return em.createQuery("delete from JobPosting p where p.source = :sample")
                .setParameter("sample", SourceName.SAMPLE.text())
                .executeUpdate();
    }
}
