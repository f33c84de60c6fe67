package org.distintivo.support.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;
import org.distintivo.support.service.SupportCaseService;

/** Counts people who miss a badge and want the people of the program to look for it. */
@ApplicationScoped
public class CaseTodayItems implements TodayItems {

    @Inject private SupportCaseService cases;

    @Override
    public List<TodayItem> list() {
        var open = cases.countOpen();
        return open == 0
                ? List.of()
                : List.of(new TodayItem(open, "support.console.need", "/console/missing"));
    }
}
