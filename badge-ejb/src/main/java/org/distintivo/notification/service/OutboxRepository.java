package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.domain.OutboxMail;

/** Rows of {@code outbox_mail}. */
@ApplicationScoped
class OutboxRepository {

    /** What the job looks at: what waits, and what a server left behind. */
    private static final Set<MailState> OPEN = EnumSet.of(MailState.QUEUED, MailState.SENDING);

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(OutboxMail mail) {
        em.persist(mail);
    }

    Optional<OutboxMail> find(long id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id));
    }

    Optional<OutboxMail> find(String publicId) {
        return em.createQuery(
                        "select m from OutboxMail m where m.publicId = :publicId", OutboxMail.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    boolean hasDue(Instant now) {
        return !listDue(now, 1).isEmpty();
    }

    /** Locked until the transaction ends. */
    Optional<OutboxMail> findLocked(long id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The longest due first. */
    List<Long> listDueIds(Instant now, int most) {
        return em.createQuery(
                        "select m.id from OutboxMail m where m.state in :open and m.dueAt <= :now"
                                + " order by m.dueAt, m.id",
                        Long.class)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The longest due first. */
    List<OutboxMail> listDue(Instant now, int most) {
        return em.createQuery(
                        "select m from OutboxMail m where m.state in :open and m.dueAt <= :now"
                                + " order by m.dueAt, m.id",
                        OutboxMail.class)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest first. */
    List<OutboxMail> list(Set<MailState> states, int first, int most) {
        return em.createQuery(
                        "select m from OutboxMail m where m.state in :states"
                                + " order by m.createdAt desc, m.id desc",
                        OutboxMail.class)
                .setParameter("states", states)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Deletes what is older and waits for nothing, the oldest first.
     *
     * @return how many
     */
    int forget(Instant before, int most) {
        var old =
                em.createQuery(
                                "select m.id from OutboxMail m where m.createdAt < :before"
                                        + " and m.state not in :open order by m.createdAt, m.id",
                                Long.class)
                        .setParameter("before", before)
                        .setParameter("open", OPEN)
                        .setMaxResults(most)
                        .getResultList();
        // asked again, as staff may have had one tried again meanwhile
        return old.isEmpty()
                ? 0
                : em.createQuery(
                                "delete from OutboxMail m where m.id in :old"
                                        + " and m.state not in :open")
                        .setParameter("old", old)
                        .setParameter("open", OPEN)
                        .executeUpdate();
    }

    Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        em.createQuery(
                        "select m.state, count(m) from OutboxMail m group by m.state",
                        Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }
}
