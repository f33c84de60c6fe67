package org.distintivo.verifying.service.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.verifying.domain.KnownIssuer;

/** Rows of {@code known_issuer}: as many as staff type in. */
@ApplicationScoped
class KnownIssuerRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(KnownIssuer issuer) {
        em.persist(issuer);
    }

    void remove(KnownIssuer issuer) {
        em.remove(issuer);
    }

    Optional<KnownIssuer> find(String issuer) {
        return em.createQuery(
                        "select i from KnownIssuer i where i.issuer = :issuer", KnownIssuer.class)
                .setParameter("issuer", issuer)
                .getResultStream()
                .findFirst();
    }

    boolean isKnown(List<String> names) {
        return em.createQuery(
                                "select count(i) from KnownIssuer i where i.issuer in :names",
                                Long.class)
                        .setParameter("names", names)
                        .getSingleResult()
                > 0;
    }

    /** By name, as people look for them. */
    List<KnownIssuer> list() {
        return em.createQuery(
                        "select i from KnownIssuer i order by i.name, i.issuer", KnownIssuer.class)
                .getResultList();
    }

    /**
     * Who has brought a bundle, without the bundles themselves, which are large.
     *
     * @param id with the version names one bundle and no other
     */
    record Bundled(String issuer, long id, int version) {}

    List<Bundled> listBundled() {
        return em
                .createQuery(
                        "select i.issuer, i.id, i.version from KnownIssuer i"
                                + " where i.bundleAsOf is not null",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Bundled((String) row[0], (Long) row[1], (Integer) row[2]))
                .toList();
    }
}
