package org.distintivo.account.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.account.service.NameCaseService;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;

/** Counts the people who want badges to tell another name, on the console's first page. */
@ApplicationScoped
public class NameTodayItems implements TodayItems {

    @Inject private NameCaseService cases;

    @Override
    public List<TodayItem> list() {
        var open = cases.countOpen();
        return open == 0
                ? List.of()
                : List.of(new TodayItem(open, "account.console.need.names", "/console/names"));
    }
}
