package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.distintivo.insight.domain.EmployerRefusedException;
import org.distintivo.insight.service.employer.EmployerService;
import org.distintivo.insight.service.employer.EmployerView;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Paging;

/** Lists at {@code /console/employers} the employers whom the program knows, and adds to them. */
@Named
@RequestScoped
public class EmployersPage {

    static final String HERE = "/console/employers";

    @Inject private EmployerService employers;
    @Inject private EmployerForm form;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;

    private Paging paging;
    private List<EmployerView> list;

    @PostConstruct
    void load() {
        int page = Paging.number(request.getParameter("page"));
        list = employers.list(page);
        paging = new Paging(page, HERE + "?page=", list.size(), EmployerService.PAGE);
    }

    public String add() {
        try {
            var id = employers.add(form.draft());
            navigation.done("insight.employer.added");
            return navigation.to(HERE + "/" + id);
        } catch (EmployerRefusedException e) {
            form.refuse(e);
            return null;
        }
    }

    public List<EmployerView> getList() {
        return list;
    }

    public Paging getPaging() {
        return paging;
    }
}
