package org.distintivo.integration.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.integration.service.webhook.WebhookDeskService;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;

/** Lists webhooks that have paused by themselves. */
@ApplicationScoped
public class StoppedWebhookTodayItems implements TodayItems {

    @Inject private WebhookDeskService webhooks;

    @Override
    public List<TodayItem> list() {
        var stopped = webhooks.listStopped();
        if (stopped.isEmpty()) {
            return List.of();
        }
        var address =
                stopped.size() == 1
                        ? WebhooksPage.HERE + "/" + stopped.get(0).id()
                        : WebhooksPage.HERE;
        return List.of(new TodayItem(stopped.size(), "integration.console.need.stopped", address));
    }
}
