package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.service.EarnerView;
import org.distintivo.earning.service.HeldCaseReader;
import org.distintivo.earning.service.HeldCaseView.Decided;

/** Lists at {@code /console/cases} whose results or corrections wait for staff. */
@Named
@RequestScoped
public class HeldCasesPage {

    @Inject private HeldCaseReader cases;

    private List<EarnerView> open;
    private List<Decided> decided;

    @PostConstruct
    void load() {
        open = cases.listOpen();
        decided = cases.listDecided();
    }

    public List<EarnerView> getOpen() {
        return open;
    }

    /** Returns the newest decisions, to undo one. */
    public List<Decided> getDecided() {
        return decided;
    }
}
