package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.BrandEdition;
import org.distintivo.platform.domain.StoredPicture;

/** Reads and writes pictures that were uploaded, and how pages look. */
@ApplicationScoped
class PictureRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush(); // for its number
    }

    Optional<StoredPicture> find(long id) {
        return Optional.ofNullable(em.find(StoredPicture.class, id));
    }

    List<StoredPicture> listUnused(Instant before, int most) {
        return em.createQuery(
                        "select p from StoredPicture p where p.inUse = false"
                                + " and p.createdAt < :before",
                        StoredPicture.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    void drop(StoredPicture picture) {
        em.remove(picture);
    }

    Optional<BrandEdition> newestBrand() {
        return em.createQuery(
                        "select b from BrandEdition b order by b.number desc", BrandEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<BrandEdition> findBrand(int number) {
        return em.createQuery(
                        "select b from BrandEdition b where b.number = :number", BrandEdition.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
