package org.distintivo.support.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.platform.portal.Paging;
import org.distintivo.support.domain.CaseState;
import org.distintivo.support.service.SupportCaseService;
import org.distintivo.support.service.SupportCaseView;

/**
 * Lists at {@code /console/missing} who asks or misses a badge, those who have waited longest
 * first.
 */
@Named
@RequestScoped
public class CasesPage {

    private static final String LIST = "/console/missing?";

    @Inject private SupportCaseService cases;
    @Inject private MissingNames names;
    @Inject private HttpServletRequest request;

    private List<SupportCaseView> open;
    private Paging paging;
    private CaseState state;

    @PostConstruct
    void load() {
        int page = Paging.number(request.getParameter("page"));
        state = state(request.getParameter("state"));
        open = cases.list(state, page);
        var pages = LIST + "state=" + state + "&page=";
        paging = new Paging(page, pages, open.size(), SupportCaseService.PAGE);
    }

    private static CaseState state(String named) {
        return Stream.of(CaseState.values())
                .filter(it -> it.name().equals(named))
                .findFirst()
                .orElse(CaseState.OPEN);
    }

    /** Returns which cases are listed. */
    public CaseState getState() {
        return state;
    }

    public CaseState[] getStates() {
        return CaseState.values();
    }

    public List<SupportCaseView> getOpen() {
        return open;
    }

    public Paging getPaging() {
        return paging;
    }

    /** Returns what it is about, in the reader's language. */
    public String item(SupportCaseView shown) {
        return names.of(shown);
    }
}
