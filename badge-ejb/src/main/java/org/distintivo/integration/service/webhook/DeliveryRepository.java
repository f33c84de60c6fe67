package org.distintivo.integration.service.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.integration.domain.DeliveryState;
import org.distintivo.integration.domain.EventFeed;
import org.distintivo.integration.domain.RecordedEvent;
import org.distintivo.integration.domain.WebhookDelivery;

/** Reads and writes what became of events on their way to webhooks. */
@ApplicationScoped
class DeliveryRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(WebhookDelivery added) {
        em.persist(added);
    }

    /** The newest first. */
    List<WebhookDelivery> list(long webhook, long before, int most) {
        return em.createQuery(
                        "select d from WebhookDelivery d where d.webhookId = :webhook"
                                + " and d.number < :before order by d.number desc",
                        WebhookDelivery.class)
                .setParameter("webhook", webhook)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    long count(long webhook, DeliveryState state) {
        return em.createQuery(
                        "select count(d) from WebhookDelivery d where d.webhookId = :webhook"
                                + " and d.state = :state",
                        Long.class)
                .setParameter("webhook", webhook)
                .setParameter("state", state)
                .getSingleResult();
    }

    Optional<WebhookDelivery> findLocked(long webhook, long number) {
        return em.createQuery(
                        "select d from WebhookDelivery d where d.webhookId = :webhook"
                                + " and d.number = :number",
                        WebhookDelivery.class)
                .setParameter("webhook", webhook)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Returns some that may be posted now; of one subject the first that waits, and no other. */
    List<WebhookDelivery> listDue(long webhook, Instant now, int most) {
        return em.createQuery(
                        "select d from WebhookDelivery d where d.webhookId = :webhook"
                                + " and d.state = :waiting and d.dueAt <= :now and not exists"
                                + " (select e.id from WebhookDelivery e"
                                + " where e.webhookId = d.webhookId and e.subject = d.subject"
                                + " and e.state = :waiting and e.number < d.number)"
                                + " order by d.number",
                        WebhookDelivery.class)
                .setParameter("webhook", webhook)
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns events behind a place, in their order. */
    List<RecordedEvent> listEvents(long place, int most) {
        return em.createQuery(
                        "select e from RecordedEvent e where e.position > :place"
                                + " order by e.position",
                        RecordedEvent.class)
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the last place in the feed. */
    long lastPlace() {
        return em.find(EventFeed.class, EventFeed.ID).lastPosition();
    }

    Optional<RecordedEvent> findEvent(long id) {
        return Optional.ofNullable(em.find(RecordedEvent.class, id));
    }

    /** Deletes what was taken, or given up, before then. */
    int forget(Instant before, int most) {
        var old =
                em.createQuery(
                                "select d from WebhookDelivery d where d.dueAt < :before"
                                        + " and d.triedAt < :before and d.state <> :waiting",
                                WebhookDelivery.class)
                        .setParameter("before", before)
                        .setParameter("waiting", DeliveryState.WAITING)
                        .setMaxResults(most)
                        .getResultList();
        old.forEach(em::remove);
        return old.size();
    }
}
