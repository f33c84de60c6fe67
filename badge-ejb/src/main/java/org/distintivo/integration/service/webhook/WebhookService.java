package org.distintivo.integration.service.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.distintivo.integration.domain.EventType;
import org.distintivo.integration.domain.Webhook;
import org.distintivo.integration.domain.WebhookAdded;
import org.distintivo.integration.domain.WebhookChanged;
import org.distintivo.integration.domain.WebhookPause;
import org.distintivo.integration.domain.WebhookRedelivered;
import org.distintivo.integration.domain.WebhookRefusedException;
import org.distintivo.integration.domain.WebhookRemoved;
import org.distintivo.integration.domain.WebhookUnknownException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.ApiCaller;
import org.distintivo.platform.service.fetch.HttpsFetcher;

/**
 * Lets other systems say where they are told of events, and see what became of that. Each has its
 * own, and for none is there anything of another.
 */
@Stateless
@RolesAllowed(Roles.WEBHOOKS_WRITE)
public class WebhookService {

    /** Webhooks of one client. */
    static final int MOST = 10;

    @Inject private WebhookRepository webhooks;
    @Inject private DeliveryRepository deliveries;
    @Inject private DeliveryLog log;
    @Inject private WebhookSecrets secrets;
    @Inject private HttpsFetcher fetcher;
    @Inject private ApiCaller caller;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /** A webhook with the secret that it was just given; null where it was given none. */
    public record Told(WebhookView webhook, String secret) {}

    /** Returns the caller's own, the oldest first. */
    public List<WebhookView> list() {
        return webhooks.listOfClient(client()).stream().map(WebhookView::of).toList();
    }

    /**
     * Returns one of the caller's own.
     *
     * @throws WebhookUnknownException if there is none of that id, or it is another's
     */
    public WebhookView require(String id) {
        return WebhookView.of(own(id, false));
    }

    /**
     * Adds one, which is told of what happens from now on.
     *
     * @throws WebhookRefusedException if it cannot be so
     */
    public Told add(WebhookWishes wishes) {
        if (webhooks.listOfClient(client()).size() >= MOST) {
            throw WebhookRefusedException.tooMany(MOST);
        }
        var now = clock.instant();
        var added = new Webhook(client(), deliveries.lastPlace(), now);
        added.send(allowed(wishes.url()));
        added.tell(types(wishes.types()));
        var secret = wishes.secret() == null ? secrets.make() : wishes.secret();
        secrets.give(added, secret, now);
        webhooks.add(added);
        news.fire(new WebhookAdded(added.publicId()));
        return new Told(WebhookView.of(added), secret);
    }

    /**
     * Changes one of the caller's own.
     *
     * @throws WebhookRefusedException if it cannot be so
     */
    public Told change(String id, WebhookWishes wishes) {
        var webhook = own(id, true);
        if (wishes.url() != null) {
            webhook.send(allowed(wishes.url()));
        }
        if (wishes.types() != null) {
            webhook.tell(types(wishes.types()));
        }
        if (wishes.paused() != null) {
            pause(webhook, wishes.paused());
        }
        var secret = newSecret(wishes);
        if (secret != null) {
            secrets.give(webhook, secret, clock.instant());
        }
        news.fire(new WebhookChanged(id));
        return new Told(WebhookView.of(webhook), secret);
    }

    private String newSecret(WebhookWishes wishes) {
        return wishes.newSecret() ? secrets.make() : wishes.secret();
    }

    private static void pause(Webhook webhook, boolean wanted) {
        if (!wanted) {
            webhook.resume();
        } else if (webhook.pause().isEmpty()) {
            webhook.pause(WebhookPause.CLIENT);
        }
    }

    /** Forgets one of the caller's own, and what became of its deliveries. */
    public void remove(String id) {
        webhooks.remove(own(id, true));
        news.fire(new WebhookRemoved(id));
    }

    /**
     * Returns deliveries of one of the caller's own, the newest first.
     *
     * @param before the number behind which to go on
     */
    public List<DeliveryView> listDeliveries(String id, long before, int most) {
        return log.list(own(id, false), before, most);
    }

    /**
     * Lets an event be posted again.
     *
     * @throws WebhookUnknownException if there is no such delivery
     */
    public DeliveryView redeliver(String id, long number) {
        var told = log.redeliver(own(id, true), number);
        news.fire(new WebhookRedelivered(id));
        return told;
    }

    private Webhook own(String id, boolean locked) {
        return (locked ? webhooks.findLocked(id) : webhooks.find(id))
                .filter(it -> it.clientId() == client())
                .orElseThrow(WebhookUnknownException::new);
    }

    private long client() {
        return caller.client().orElseThrow(WebhookUnknownException::new);
    }

    private static List<EventType> types(List<String> names) {
        return (names == null ? List.<String>of() : names)
                .stream()
                        .map(it -> EventType.of(it).orElseThrow(WebhookRefusedException::types))
                        .toList();
    }

    /** Tells at once where nothing could ever be posted. */
    private String allowed(String url) {
        Webhook.requireUrl(url);
        if (fetcher.isRefused(URI.create(url))) {
            throw WebhookRefusedException.host();
        }
        return url;
    }
}
