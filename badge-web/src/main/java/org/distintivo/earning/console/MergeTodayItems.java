package org.distintivo.earning.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.account.service.StaffMergeService;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;

/** Lists merges that wait for a second member of staff. */
@ApplicationScoped
public class MergeTodayItems implements TodayItems {

    @Inject private StaffMergeService merges;

    @Override
    public List<TodayItem> list() {
        var waiting = merges.listProposed().size();
        return waiting == 0
                ? List.of()
                : List.of(new TodayItem(waiting, "earning.merging.need", "/console/merges"));
    }
}
