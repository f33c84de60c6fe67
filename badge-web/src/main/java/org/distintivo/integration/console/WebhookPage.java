package org.distintivo.integration.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.distintivo.integration.service.webhook.DeliveryView;
import org.distintivo.integration.service.webhook.WebhookDeskService;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows at {@code /console/webhooks/{id}} what became of events on their way to one address, and
 * lets staff stop it or have an event posted again.
 */
@Named
@RequestScoped
public class WebhookPage {

    private static final String NUMBER = "\\d{1,18}";

    @Inject private WebhookDeskService webhooks;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private WebhookDeskService.Counted counted;
    private List<DeliveryView> deliveries;

    @PostConstruct
    void load() {
        var id = request.getParameter("id");
        var before = request.getParameter("before");
        counted = webhooks.require(id);
        boolean given = before != null && before.matches(NUMBER);
        deliveries = webhooks.listDeliveries(id, given ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    public String pause() {
        webhooks.pause(id());
        navigation.done("integration.webhooks.paused.done");
        return back();
    }

    public String resume() {
        webhooks.resume(id());
        navigation.done("integration.webhooks.resumed.done");
        return back();
    }

    /** Called before the page is shown. */
    public void act() {
        navigation
                .posted("again")
                .filter(it -> it.matches(NUMBER))
                .ifPresent(
                        it -> {
                            webhooks.redeliver(id(), Long.parseLong(it));
                            navigation.done("integration.webhooks.again.done");
                            back();
                        });
    }

    private String id() {
        return counted.webhook().id();
    }

    private String back() {
        return navigation.to(WebhooksPage.HERE + "/" + id());
    }

    public WebhookDeskService.Counted getCounted() {
        return counted;
    }

    public List<DeliveryView> getDeliveries() {
        return deliveries;
    }

    /** Returns the address of the deliveries before these; null where there are none. */
    public String getOlder() {
        return deliveries.size() < WebhookDeskService.PAGE
                ? null
                : WebhooksPage.HERE
                        + "/"
                        + id()
                        + "?before="
                        + deliveries.get(deliveries.size() - 1).number();
    }
}
