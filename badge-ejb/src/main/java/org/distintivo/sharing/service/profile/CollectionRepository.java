package org.distintivo.sharing.service.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.distintivo.sharing.domain.BadgeCollection;

/** Rows of {@code badge_collection}, each with the badges in it. */
@ApplicationScoped
class CollectionRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns a person's collections with their badges, in two queries; the main one first. */
    List<BadgeCollection> listOf(long earnerId) {
        return em.createQuery(
                        "select c from BadgeCollection c where c.earnerId = :earner"
                                + " order by c.main desc, c.id",
                        BadgeCollection.class)
                .setParameter("earner", earnerId)
                .setHint("eclipselink.batch", "c.badges")
                .getResultList();
    }

    void add(BadgeCollection collection) {
        em.persist(collection);
    }

    void remove(BadgeCollection collection) {
        em.remove(collection);
    }
}
