package org.distintivo.integration.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.distintivo.integration.domain.EventFeed;
import org.distintivo.integration.domain.RecordedEvent;
import org.distintivo.platform.domain.PublicId;

/** Writes events down, gives them their places, and reads them from a place on. */
@ApplicationScoped
class EventRepository {

    private static final int ROWS_PER_STATEMENT = 100;
    private static final String ROW = "(nextval('event_number'), ?, ?, ?, ?, ?)";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /**
     * Writes some down at once, and not when the transaction ends: numbers are drawn in the order
     * in which things happen.
     */
    void add(List<NewEvent> events, Instant now) {
        for (int from = 0; from < events.size(); from += ROWS_PER_STATEMENT) {
            int to = Math.min(from + ROWS_PER_STATEMENT, events.size());
            insert(events.subList(from, to), LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        }
    }

    private void insert(List<NewEvent> events, LocalDateTime now) {
        var insert =
                em.createNativeQuery(
                        "insert into recorded_event"
                                + " (id, public_id, type, subject, happened_at, data) values "
                                + String.join(", ", Collections.nCopies(events.size(), ROW)));
        int gap = 1;
        for (var event : events) {
            insert.setParameter(gap++, PublicId.random());
            insert.setParameter(gap++, event.type().name());
            insert.setParameter(gap++, event.subject());
            insert.setParameter(gap++, now);
            insert.setParameter(gap++, event.data().toString());
        }
        insert.executeUpdate();
    }

    /** Returns the feed; nobody else gives places until the transaction ends. */
    EventFeed lock() {
        return em.find(EventFeed.class, EventFeed.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns events without a place, in the order in which they were written. */
    List<RecordedEvent> listWithoutPlace(int most) {
        return em.createQuery(
                        "select e from RecordedEvent e where e.position is null order by e.id",
                        RecordedEvent.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns events behind a place, in their order. */
    List<RecordedEvent> listBehind(long place, int most) {
        return em.createQuery(
                        "select e from RecordedEvent e where e.position > :place"
                                + " order by e.position",
                        RecordedEvent.class)
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the first place that is still there; empty where there is none. */
    Optional<Long> findFirstPlace() {
        return em.createQuery(
                        "select e.position from RecordedEvent e where e.position > 0"
                                + " order by e.position",
                        Long.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the last place that was given; 0 before the first. */
    long lastPlace() {
        return em.createQuery("select f.lastPosition from EventFeed f where f.id = :id", Long.class)
                .setParameter("id", EventFeed.ID)
                .getSingleResult();
    }

    /** Deletes events that happened before then. */
    int forget(Instant before, int most) {
        var old =
                em.createQuery(
                                "select e from RecordedEvent e where e.happenedAt < :before"
                                        + " and e.position is not null order by e.happenedAt",
                                RecordedEvent.class)
                        .setParameter("before", before)
                        .setMaxResults(most)
                        .getResultList();
        old.forEach(em::remove);
        return old.size();
    }
}
