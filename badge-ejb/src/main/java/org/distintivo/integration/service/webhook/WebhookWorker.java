package org.distintivo.integration.service.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.Posted;
import org.distintivo.platform.service.fetch.HttpsFetcher;

/**
 * Posts to one webhook, one event after the other, by the product's one way out. A slow receiver
 * keeps nobody else waiting, because each webhook has a turn of its own.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookWorker {

    /** With one call more, still shorter than a server keeps a webhook for itself. */
    private static final Duration TURN = Duration.ofSeconds(30);

    @Inject private WebhookSteps steps;
    @Inject private WebhookTurns turns;
    @Inject private WebhookPace pace;
    @Inject private HttpsFetcher fetcher;
    @Inject private Clock clock;

    /** Posts what is due there, until nothing is, it takes nothing, or its turn is over. */
    @Asynchronous
    public void run(long webhook) {
        try {
            if (steps.begin(webhook)) {
                work(webhook);
            }
        } finally {
            turns.end(webhook);
        }
    }

    private void work(long webhook) {
        try {
            var end = clock.instant().plus(TURN);
            boolean more = true;
            while (more) {
                boolean events = steps.fanOut(webhook);
                more = post(webhook, end) || events && clock.instant().isBefore(end);
            }
        } finally {
            steps.end(webhook);
        }
    }

    /** Returns whether all was taken and there was something. */
    private boolean post(long webhook, Instant end) {
        var due = steps.listDue(webhook);
        for (var order : due) {
            boolean goOn = steps.settle(webhook, order.number(), call(order));
            if (!goOn || !clock.instant().isBefore(end)) {
                return false;
            }
        }
        return !due.isEmpty();
    }

    private DeliveryOutcome call(DeliveryOrder order) {
        try {
            return DeliveryOutcome.of(
                    fetcher.post(
                            new Posted(order.url(), order.headers(), order.body(), pace.answer())));
        } catch (FetchFailedException e) {
            return DeliveryOutcome.of(e.reason());
        }
    }
}
