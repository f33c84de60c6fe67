package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.AuditEntry;
import org.distintivo.platform.domain.SetAsideItem;

/** Reads and writes audit entries and items that were set aside. */
@ApplicationScoped
class AuditRepository {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(Object entry) {
        em.persist(entry);
    }

    /** Returns the newest entries about a subject, the newest first. */
    List<AuditEntry> list(String subject) {
        return em.createQuery(
                        "select a from AuditEntry a where a.subject = :subject"
                                + " order by a.happenedAt desc, a.id desc",
                        AuditEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Returns the newest entries about all subjects of a kind, the newest first.
     *
     * @param kind with which the subjects begin, up to the colon
     */
    List<AuditEntry> listOfKind(String kind) {
        return em.createQuery(
                        "select a from AuditEntry a where a.subject >= :first and a.subject < :end"
                                + " order by a.happenedAt desc, a.id desc",
                        AuditEntry.class)
                .setParameter("first", kind + ":")
                .setParameter("end", kind + ";") // the sign after the colon
                .setMaxResults(MOST)
                .getResultList();
    }

    List<SetAsideItem> listSetAside() {
        return em.createQuery("select s from SetAsideItem s", SetAsideItem.class).getResultList();
    }

    Optional<SetAsideItem> findSetAside(String item) {
        return em.createQuery(
                        "select s from SetAsideItem s where s.item = :item", SetAsideItem.class)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }
}
