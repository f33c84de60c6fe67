package org.distintivo.integration.service.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.integration.domain.DeliveryState;
import org.distintivo.integration.domain.Webhook;
import org.distintivo.integration.domain.WebhookPause;
import org.distintivo.integration.domain.WebhookPaused;
import org.distintivo.integration.domain.WebhookRedelivered;
import org.distintivo.integration.domain.WebhookResumed;
import org.distintivo.integration.domain.WebhookUnknownException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Lets staff see the webhooks of all systems, stop them, and have events posted again. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class WebhookDeskService {

    /** Webhooks, or deliveries, on one page of a list. */
    public static final int PAGE = 50;

    @Inject private WebhookRepository webhooks;
    @Inject private DeliveryRepository deliveries;
    @Inject private DeliveryLog log;
    @Inject private Event<DomainEvent> news;

    /**
     * A webhook with its client and how many events wait and how many were given up.
     *
     * @param client the public id of the API client whose it is
     * @param clientName by which people know that system
     * @param waiting deliveries that are still tried
     * @param dead deliveries that are not
     */
    public record Counted(
            WebhookView webhook, String client, String clientName, long waiting, long dead) {}

    /**
     * Returns a page of them, the oldest first.
     *
     * @param page counted from 0
     */
    public List<Counted> list(int page) {
        return webhooks.list(Math.max(page, 0) * PAGE, PAGE).stream().map(this::counted).toList();
    }

    /** Returns those that have paused by themselves. */
    public List<WebhookView> listStopped() {
        return Stream.of(WebhookPause.FAILING, WebhookPause.GONE)
                .flatMap(it -> webhooks.listPaused(it).stream())
                .map(WebhookView::of)
                .toList();
    }

    /**
     * Returns one.
     *
     * @throws WebhookUnknownException if there is none of that id
     */
    public Counted require(String id) {
        return counted(webhooks.find(id).orElseThrow(WebhookUnknownException::new));
    }

    private Counted counted(Webhook webhook) {
        var client = webhooks.requireClient(webhook);
        return new Counted(
                WebhookView.of(webhook),
                client.publicId(),
                client.name(),
                deliveries.count(webhook.id(), DeliveryState.WAITING),
                deliveries.count(webhook.id(), DeliveryState.DEAD));
    }

    /**
     * Returns deliveries of one, the newest first.
     *
     * @param before the number behind which to go on
     */
    public List<DeliveryView> listDeliveries(String id, long before) {
        var webhook = webhooks.find(id).orElseThrow(WebhookUnknownException::new);
        return log.list(webhook, before, PAGE);
    }

    /** Posts nothing to it for now. */
    public void pause(String id) {
        lock(id).pause(WebhookPause.STAFF);
        news.fire(new WebhookPaused(id));
    }

    /** Posts to it again, what happened meanwhile first. */
    public void resume(String id) {
        lock(id).resume();
        news.fire(new WebhookResumed(id));
    }

    /** Lets an event be posted again. */
    public void redeliver(String id, long number) {
        log.redeliver(lock(id), number);
        news.fire(new WebhookRedelivered(id));
    }

    private Webhook lock(String id) {
        return webhooks.findLocked(id).orElseThrow(WebhookUnknownException::new);
    }
}
