package org.distintivo.integration.service.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.integration.domain.Webhook;
import org.distintivo.integration.domain.WebhookDelivery;
import org.distintivo.integration.domain.WebhookPause;
import org.distintivo.integration.domain.WebhookPaused;
import org.distintivo.integration.service.event.EventDocuments;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Takes the single steps of posting; each is one transaction, and nobody is called inside. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class WebhookSteps {

    /** Longer than one turn takes; after it, its server counts as dead and another one posts. */
    private static final Duration TURN = Duration.ofMinutes(2);

    private static final int EVENTS = 500;
    private static final int CALLS = 50;

    @Inject private WebhookRepository webhooks;
    @Inject private DeliveryRepository deliveries;
    @Inject private EventDocuments documents;
    @Inject private WebhookSecrets secrets;
    @Inject private WebhookPace pace;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /** Returns those to which something may be posted now. */
    public List<Long> listReady() {
        return webhooks.listReady(clock.instant());
    }

    /** Returns whether something is to be posted there that nobody is at yet. */
    public boolean isAnythingFor(long id) {
        return webhooks.find(id).filter(this::isAnything).isPresent();
    }

    private boolean isAnything(Webhook webhook) {
        return webhook.place() < deliveries.lastPlace()
                || !deliveries.listDue(webhook.id(), clock.instant(), 1).isEmpty();
    }

    /**
     * Takes a webhook, so that no other server posts to it.
     *
     * @return false where another one has it, or nothing may be posted
     */
    public boolean begin(long id) {
        var now = clock.instant();
        var webhook = webhooks.lock(id).filter(it -> it.isReady(now) && !it.isBusy(now));
        webhook.ifPresent(it -> it.begin(now.plus(TURN)));
        return webhook.isPresent();
    }

    /** Lets any server post to it again. */
    public void end(long id) {
        webhooks.lock(id).ifPresent(Webhook::end);
    }

    /**
     * Makes deliveries of events of its types.
     *
     * @return whether there may be more
     */
    public boolean fanOut(long id) {
        return webhooks.lock(id).filter(this::fanOut).isPresent();
    }

    private boolean fanOut(Webhook webhook) {
        var events = deliveries.listEvents(webhook.place(), EVENTS);
        var wanted = webhook.types();
        events.stream()
                .filter(it -> wanted.contains(it.type()))
                .map(it -> new WebhookDelivery(webhook, it, clock.instant()))
                .forEach(deliveries::add);
        events.forEach(it -> webhook.reach(it.position()));
        return events.size() == EVENTS;
    }

    /** Returns what is to be posted next; of one subject one event at most. */
    public List<DeliveryOrder> listDue(long id) {
        var now = clock.instant();
        return webhooks.find(id)
                .filter(it -> it.isReady(now))
                .map(it -> orders(it, now))
                .orElse(List.of());
    }

    private List<DeliveryOrder> orders(Webhook webhook, Instant now) {
        return deliveries.listDue(webhook.id(), now, CALLS).stream()
                .flatMap(it -> order(webhook, it, now).stream())
                .toList();
    }

    private Optional<DeliveryOrder> order(Webhook webhook, WebhookDelivery due, Instant now) {
        return deliveries
                .findEvent(due.eventId())
                .map(
                        event -> {
                            var body = documents.of(event).toString();
                            return new DeliveryOrder(
                                    due.number(),
                                    URI.create(webhook.url()),
                                    secrets.headers(webhook, event.publicId(), body, now),
                                    body);
                        });
    }

    /**
     * Notes what came of one.
     *
     * @return whether the next one may be posted
     */
    public boolean settle(long id, long number, DeliveryOutcome outcome) {
        var now = clock.instant();
        var webhook = webhooks.lock(id);
        webhook.flatMap(it -> deliveries.findLocked(id, number))
                .ifPresent(it -> settle(it, outcome, now));
        return webhook.filter(it -> isToGoOn(it, outcome, now)).isPresent();
    }

    private void settle(WebhookDelivery delivery, DeliveryOutcome outcome, Instant now) {
        if (outcome.isTaken()) {
            delivery.taken(outcome.status(), now);
        } else {
            var why = outcome.fault() == null ? null : outcome.fault().name();
            delivery.notTaken(outcome.status(), why, pace.firstPause(), now);
        }
    }

    private boolean isToGoOn(Webhook webhook, DeliveryOutcome outcome, Instant now) {
        if (outcome.isTaken()) {
            webhook.taken();
        } else if (outcome.isGone() && webhook.pause().isEmpty()) {
            webhook.pause(WebhookPause.GONE);
            news.fire(new WebhookPaused(webhook.publicId()));
        } else if (webhook.notTaken(pace.firstPause(), now)) {
            news.fire(new WebhookPaused(webhook.publicId()));
        }
        return webhook.isReady(now);
    }
}
