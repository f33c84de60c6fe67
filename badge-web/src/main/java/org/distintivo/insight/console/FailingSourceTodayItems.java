package org.distintivo.insight.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.insight.service.PostingSourceService;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;

/** Lists sources whose feeds could not be fetched or read for days. */
@ApplicationScoped
public class FailingSourceTodayItems implements TodayItems {

    private static final String ADDRESS = "/console/postings/sources";

    @Inject private PostingSourceService sources;

    @Override
    public List<TodayItem> list() {
        var failing = sources.listFailingLong();
        if (failing.isEmpty()) {
            return List.of();
        }
        var address = failing.size() == 1 ? ADDRESS + "/" + failing.get(0).name() : ADDRESS;
        return List.of(new TodayItem(failing.size(), "insight.console.need.failing", address));
    }
}
