package org.distintivo.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * One event on its way to one webhook. It is tried again after ever longer pauses, for about four
 * days, and then given up. Events of one subject wait for one another.
 */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery extends VersionedEntity {

    /** Multiples of the first pause, which is five seconds as installed. */
    private static final List<Integer> PAUSES =
            List.of(1, 12, 60, 360, 1_440, 3_600, 7_200, 10_080, 14_400, 17_280, 17_280);

    @Column(name = "webhook_id")
    private long webhookId;

    private long number;

    @Column(name = "event_id")
    private long eventId;

    private String subject;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.WAITING;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    private Integer answer;
    private String fault;

    protected WebhookDelivery() {} // for JPA

    /**
     * @param event that has its place
     */
    public WebhookDelivery(Webhook webhook, RecordedEvent event, Instant now) {
        webhookId = webhook.id();
        number = event.position();
        eventId = event.id();
        subject = event.subject();
        dueAt = now;
    }

    /** Notes that the other side has taken it. */
    public void taken(int status, Instant now) {
        tried(status, null, now);
        state = DeliveryState.DELIVERED;
    }

    /**
     * Notes that the other side has not taken it.
     *
     * @param status what it answered; null where it did not
     * @param why it did not answer; null where it did
     */
    public void notTaken(Integer status, String why, Duration firstPause, Instant now) {
        tried(status, why, now);
        if (attempts > PAUSES.size()) {
            state = DeliveryState.DEAD;
        } else {
            dueAt = now.plus(firstPause.multipliedBy(PAUSES.get(attempts - 1)));
        }
    }

    private void tried(Integer status, String why, Instant now) {
        attempts++;
        triedAt = now;
        answer = status;
        fault = why;
    }

    /** Lets it be posted again, from the first attempt on. */
    public void again(Instant now) {
        state = DeliveryState.WAITING;
        attempts = 0;
        dueAt = now;
    }

    /** Returns the event's place in the feed, by which it is called. */
    public long number() {
        return number;
    }

    public long eventId() {
        return eventId;
    }

    public DeliveryState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    /** Returns when it is tried next, while it waits. */
    public Optional<Instant> dueAt() {
        return Optional.of(dueAt).filter(it -> state == DeliveryState.WAITING);
    }

    public Optional<Instant> triedAt() {
        return Optional.ofNullable(triedAt);
    }

    /** Returns the status of the last answer. */
    public Optional<Integer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Returns why the last attempt had no answer. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }
}
