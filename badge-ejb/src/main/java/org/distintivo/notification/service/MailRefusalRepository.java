package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.domain.MailRefusal;
import org.distintivo.notification.domain.RefusalLink;

/** Rows of {@code mail_refusal} and {@code refusal_link}. */
@ApplicationScoped
class MailRefusalRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns what people refuse, of those kinds. */
    List<MailRefusal> listOf(Collection<Long> earnerIds, Collection<MailKind> kinds) {
        return earnerIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from MailRefusal r where r.earnerId in :earners"
                                        + " and r.kind in :kinds",
                                MailRefusal.class)
                        .setParameter("earners", earnerIds)
                        .setParameter("kinds", kinds)
                        .getResultList();
    }

    /** Returns what is refused at addresses, of those kinds. */
    List<MailRefusal> listAt(Collection<String> addressHashes, Collection<MailKind> kinds) {
        return addressHashes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from MailRefusal r where r.addressHash in :hashes"
                                        + " and r.kind in :kinds",
                                MailRefusal.class)
                        .setParameter("hashes", addressHashes)
                        .setParameter("kinds", kinds)
                        .getResultList();
    }

    void add(MailRefusal refusal) {
        em.persist(refusal);
    }

    /** Adds it at once, so that another of the same address and kind is noticed here. */
    void addNow(MailRefusal refusal) {
        em.persist(refusal);
        em.flush();
    }

    void remove(MailRefusal refusal) {
        em.remove(refusal);
    }

    Optional<RefusalLink> findLink(String tokenHash) {
        return em.createQuery(
                        "select l from RefusalLink l where l.tokenHash = :hash", RefusalLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Returns the link, locked until the transaction ends, so that pressing twice is one. */
    Optional<RefusalLink> findLinkLocked(String tokenHash) {
        return em.createQuery(
                        "select l from RefusalLink l where l.tokenHash = :hash", RefusalLink.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(RefusalLink link) {
        em.persist(link);
    }

    /** Returns links that wore out before a time, the oldest first. */
    List<RefusalLink> listWornOut(Instant before, int most) {
        return em.createQuery(
                        "select l from RefusalLink l where l.wearsOutAt < :before"
                                + " order by l.wearsOutAt",
                        RefusalLink.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    void remove(RefusalLink link) {
        em.remove(link);
    }
}
