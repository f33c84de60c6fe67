package org.distintivo.support.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.support.service.OwnCaseService;
import org.distintivo.support.service.OwnCaseView;

/** Lists at {@code /my/cases} what somebody has asked the people of the program. */
@Named
@RequestScoped
public class OwnCasesPage {

    @Inject private OwnCaseService service;
    @Inject private MissingSession session;
    @Inject private CaseTitles titles;

    private List<OwnCaseView> cases;

    @PostConstruct
    void load() {
        cases = service.list(session.proof());
    }

    public List<OwnCaseView> getCases() {
        return cases;
    }

    /** Returns what a case is about, in words. */
    public String title(OwnCaseView shown) {
        return titles.of(shown);
    }
}
