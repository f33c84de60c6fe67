package org.distintivo.integration.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.distintivo.integration.service.ApiClientDetails;
import org.distintivo.integration.service.ApiClientService;
import org.distintivo.platform.portal.Paging;

/** Lists at {@code /console/clients} the systems that have keys. */
@Named
@RequestScoped
public class ClientsPage {

    static final String HERE = "/console/clients";

    @Inject private ApiClientService clients;
    @Inject private HttpServletRequest request;

    private Paging paging;
    private List<ApiClientDetails> list;

    @PostConstruct
    void load() {
        int page = Paging.number(request.getParameter("page"));
        list = clients.list(page);
        paging = new Paging(page, HERE + "?page=", list.size(), ApiClientService.PAGE);
    }

    public List<ApiClientDetails> getList() {
        return list;
    }

    public Paging getPaging() {
        return paging;
    }
}
