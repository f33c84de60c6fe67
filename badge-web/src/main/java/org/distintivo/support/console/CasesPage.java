package org.distintivo.support.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.distintivo.platform.portal.Paging;
import org.distintivo.support.service.SupportCaseService;
import org.distintivo.support.service.SupportCaseView;

/** Lists at {@code /console/missing} who misses a badge, those who have waited longest first. */
@Named
@RequestScoped
public class CasesPage {

    private static final String PAGES = "/console/missing?page=";

    @Inject private SupportCaseService cases;
    @Inject private MissingNames names;
    @Inject private HttpServletRequest request;

    private List<SupportCaseView> open;
    private Paging paging;

    @PostConstruct
    void load() {
        int page = Paging.number(request.getParameter("page"));
        open = cases.listOpen(page);
        paging = new Paging(page, PAGES, open.size(), SupportCaseService.PAGE);
    }

    public List<SupportCaseView> getOpen() {
        return open;
    }

    public Paging getPaging() {
        return paging;
    }

    /** Returns what is missing, in the reader's language. */
    public String item(SupportCaseView shown) {
        return names.of(shown.achievement());
    }
}
