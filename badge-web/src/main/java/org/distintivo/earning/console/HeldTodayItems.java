package org.distintivo.earning.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.earning.service.HeldCaseReader;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;

/** Lists results and corrections that may be another person's, one case for each person. */
@ApplicationScoped
public class HeldTodayItems implements TodayItems {

    private static final String ADDRESS = "/console/cases";

    @Inject private HeldCaseReader cases;

    @Override
    public List<TodayItem> list() {
        var held = cases.countOpen();
        return held == 0
                ? List.of()
                : List.of(new TodayItem(held, "earning.console.need.held", ADDRESS));
    }
}
