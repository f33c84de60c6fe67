package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.distintivo.sharing.domain.HolderAct;

/** Reads and writes what holders did with badges. */
@ApplicationScoped
class HolderActRepository {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(HolderAct act) {
        em.persist(act);
    }

    /** Returns the newest acts with a badge, the newest first. */
    List<HolderAct> list(String badgeId) {
        return em.createQuery(
                        "select a from HolderAct a where a.badgePublicId = :badge"
                                + " order by a.actedAt desc, a.id desc",
                        HolderAct.class)
                .setParameter("badge", badgeId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
