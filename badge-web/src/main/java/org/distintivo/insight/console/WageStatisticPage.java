package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.distintivo.insight.service.WageFigureView;
import org.distintivo.insight.service.WageService;
import org.distintivo.insight.service.WageStatisticView;
import org.distintivo.insight.service.WageSteps;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Paging;

/** Shows at {@code /console/salaries/wages/{id}} what a statistic says, and removes it. */
@Named
@RequestScoped
public class WageStatisticPage {

    @Inject private WageService wages;
    @Inject private WageSteps steps;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Confirmation confirmation;

    private WageStatisticView view;
    private String part;
    private List<WageFigureView> list;
    private Paging paging;

    @PostConstruct
    void load() {
        view = wages.require(request.getParameter("id"));
        var asked = request.getParameter("q");
        part = asked == null ? "" : CleanText.line(asked);
        int page = Paging.number(request.getParameter("page"));
        list = wages.list(view.id(), part, page);
        paging = new Paging(page, address(), list.size(), WageService.PAGE);
    }

    private String address() {
        var query =
                part.isEmpty() ? "" : "q=" + URLEncoder.encode(part, StandardCharsets.UTF_8) + "&";
        return WagesPage.ADDRESS + "/" + view.id() + "?" + query + "page=";
    }

    public WageStatisticView getView() {
        return view;
    }

    /** Returns what is looked for; empty for everything. */
    public String getPart() {
        return part;
    }

    public List<WageFigureView> getList() {
        return list;
    }

    public Paging getPaging() {
        return paging;
    }

    public String remove() {
        if (!confirmation.isGiven("remove wages " + view.id())) {
            return null;
        }
        steps.remove(view.id());
        navigation.done("insight.console.wages.removed");
        return navigation.to(WagesPage.ADDRESS);
    }
}
