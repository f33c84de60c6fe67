package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.OutboxMail;

/** Reads and writes mails of the outbox. */
@ApplicationScoped
class OutboxRepository {

    /** What the job looks at: what waits, and what a server left behind. */
    private static final Set<MailState> OPEN = EnumSet.of(MailState.QUEUED, MailState.SENDING);

    /** Mails that have gone out, or are kept to be read in the console. */
    static final Set<MailState> OUT = EnumSet.of(MailState.SENT, MailState.KEPT);

    private static final Set<MailTemplate> TELLING =
            EnumSet.of(MailTemplate.BADGES_WAITING, MailTemplate.BADGES_REMINDER);

    private static final double MILLIS = 1_000;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(OutboxMail mail) {
        em.persist(mail);
    }

    /** Writes changes now, so that a lost race shows here and not at the end. */
    void flush() {
        em.flush();
    }

    /** Returns the numbers of all mails to a person. */
    List<Long> listIdsOf(long earnerId) {
        return em.createQuery(
                        "select m.id from OutboxMail m where m.earnerId = :earner", Long.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    /** Lets mails go to another person, who is the same one, or the one for whom they were. */
    void move(Collection<Long> ids, long earnerId) {
        for (var id : ids) {
            em.createQuery("update OutboxMail m set m.earnerId = :earner where m.id = :id")
                    .setParameter("earner", earnerId)
                    .setParameter("id", id)
                    .executeUpdate();
        }
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

    /** Returns the mails of an import to some earners that wait until it has ended. */
    List<OutboxMail> listOfImport(long importId, Collection<Long> earnerIds) {
        return em.createQuery(
                        "select m from OutboxMail m where m.importId = :importId"
                                + " and m.earnerId in :earners and m.state = :queued",
                        OutboxMail.class)
                .setParameter("importId", importId)
                .setParameter("earners", earnerIds)
                .setParameter("queued", MailState.QUEUED)
                .getResultList();
    }

    /** Returns the mails to some earners that wait for more to tell, outside of imports. */
    List<OutboxMail> listCollecting(Collection<Long> earnerIds, Instant now) {
        return em.createQuery(
                        "select m from OutboxMail m where m.earnerId in :earners"
                                + " and m.state = :queued and m.importId is null"
                                + " and m.attempts = 0 and m.dueAt > :now",
                        OutboxMail.class)
                .setParameter("earners", earnerIds)
                .setParameter("queued", MailState.QUEUED)
                .setParameter("now", now)
                .getResultList();
    }

    /** Makes the mails of an import due. */
    void sendOfImport(long importId, Instant now) {
        em.createQuery(
                        "update OutboxMail m set m.dueAt = :now where m.importId = :importId"
                                + " and m.state = :queued and m.dueAt > :now and m.attempts = 0")
                .setParameter("now", now)
                .setParameter("importId", importId)
                .setParameter("queued", MailState.QUEUED)
                .executeUpdate();
    }

    /** Returns whether a mail has gone out that told an earner of a waiting badge. */
    boolean hasTold(long earnerId, String badgeId) {
        return badgesTold(List.of(earnerId), OUT).contains(badgeId);
    }

    /** Returns the badges of which mails to some people, in some states, tell that they wait. */
    Set<String> badgesTold(Collection<Long> earnerIds, Set<MailState> states) {
        return em.createQuery(
                        "select m from OutboxMail m where m.earnerId in :earners"
                                + " and m.template in :told and m.state in :states",
                        OutboxMail.class)
                .setParameter("earners", earnerIds)
                .setParameter("told", TELLING)
                .setParameter("states", states)
                .getResultStream()
                .flatMap(mail -> mail.data().badgeIds().stream())
                .collect(Collectors.toSet());
    }

    /** Returns the mails to a person that name a badge and have gone out, the newest first. */
    List<OutboxMail> listSent(long earnerId, String badgeId, int most) {
        return em.createQuery(
                        "select m from OutboxMail m where m.earnerId = :earner"
                                + " and m.sentAt is not null and m.data like :named escape '!'"
                                + " order by m.sentAt desc, m.id desc",
                        OutboxMail.class)
                .setParameter("earner", earnerId)
                .setParameter("named", "%" + badgeId.replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the mail, locked until the transaction ends. */
    Optional<OutboxMail> findLocked(long id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the database's time, on which servers with different clocks agree. */
    Instant now() {
        var seconds =
                (Number)
                        em.createNativeQuery("select extract(epoch from current_timestamp)")
                                .getSingleResult();
        return Instant.ofEpochMilli(Math.round(seconds.doubleValue() * MILLIS));
    }

    /** Returns the due mails, first those that somebody waits for, then those due longest. */
    List<Long> listDueIds(DueMail wanted, Instant now, int most) {
        var due = new ArrayList<Long>();
        for (var urgent : wanted == DueMail.URGENT ? List.of(true) : List.of(true, false)) {
            for (var state : OPEN) {
                if (due.size() < most) {
                    due.addAll(listDueIds(state, urgent, now, most - due.size()));
                }
            }
        }
        return due;
    }

    /** Reads just the rows that it returns: they stand so in the index {@code outbox_mail_due}. */
    private List<Long> listDueIds(MailState state, boolean urgent, Instant now, int most) {
        return em.createQuery(
                        "select m.id from OutboxMail m where m.state = :state"
                                + " and m.urgent = :urgent and m.dueAt <= :now"
                                + " order by m.state, m.urgent desc, m.dueAt, m.id",
                        Long.class)
                .setParameter("state", state)
                .setParameter("urgent", urgent)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns when the mail that is next, or would be if anybody sent, is or was due. */
    Optional<Instant> oldestQueued() {
        return Stream.of(true, false)
                .flatMap(urgent -> nextQueued(urgent).stream())
                .min(Comparator.naturalOrder());
    }

    private List<Instant> nextQueued(boolean urgent) {
        return em.createQuery(
                        "select m.dueAt from OutboxMail m where m.state = :state"
                                + " and m.urgent = :urgent"
                                + " order by m.state, m.urgent desc, m.dueAt, m.id",
                        Instant.class)
                .setParameter("state", MailState.QUEUED)
                .setParameter("urgent", urgent)
                .setMaxResults(1)
                .getResultList();
    }

    /** Returns how many mails are tried again because of the mail server and not of themselves. */
    long countWaitingForServer() {
        return em.createQuery(
                        "select count(m) from OutboxMail m where m.state = :state"
                                + " and m.failure = :failure",
                        Long.class)
                .setParameter("state", MailState.QUEUED)
                .setParameter("failure", DeliveryFailure.Kind.SERVER_TROUBLE)
                .getSingleResult();
    }

    /** Returns mails, the newest first. */
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
