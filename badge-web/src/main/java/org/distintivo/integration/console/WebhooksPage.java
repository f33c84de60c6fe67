package org.distintivo.integration.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.distintivo.integration.service.webhook.WebhookDeskService;
import org.distintivo.platform.portal.Paging;
import org.distintivo.platform.service.fetch.HttpsFetcher;

/** Lists at {@code /console/webhooks} where events are posted. */
@Named
@RequestScoped
public class WebhooksPage {

    static final String HERE = "/console/webhooks";

    @Inject private WebhookDeskService webhooks;
    @Inject private HttpsFetcher fetcher;
    @Inject private HttpServletRequest request;

    private Paging paging;
    private List<WebhookDeskService.Counted> list;

    @PostConstruct
    void load() {
        int page = Paging.number(request.getParameter("page"));
        list = webhooks.list(page);
        paging = new Paging(page, HERE + "?page=", list.size(), WebhookDeskService.PAGE);
    }

    /** Returns whether the operator allows no host to be called. */
    public boolean isOff() {
        return fetcher.isOff();
    }

    public List<WebhookDeskService.Counted> getList() {
        return list;
    }

    public Paging getPaging() {
        return paging;
    }
}
