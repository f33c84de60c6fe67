package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.distintivo.insight.service.LeftOutSalaryView;
import org.distintivo.insight.service.SalaryService;
import org.distintivo.platform.portal.Paging;

/** Lists at {@code /console/salaries/left-out} the postings whose pay is left out, with why. */
@Named
@RequestScoped
public class LeftOutSalariesPage {

    @Inject private SalaryService salaries;
    @Inject private HttpServletRequest request;

    private List<LeftOutSalaryView> list;
    private Paging paging;

    @PostConstruct
    void load() {
        int page = Paging.number(request.getParameter("page"));
        list = salaries.listLeftOut(page);
        paging =
                new Paging(
                        page,
                        SalariesPage.ADDRESS + "/left-out?page=",
                        list.size(),
                        SalaryService.PAGE);
    }

    public List<LeftOutSalaryView> getList() {
        return list;
    }

    public Paging getPaging() {
        return paging;
    }
}
