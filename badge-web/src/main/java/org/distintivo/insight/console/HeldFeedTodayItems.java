package org.distintivo.insight.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.insight.service.PostingImportService;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;

/** Lists feeds of postings that lost so much that somebody has to say whether that is meant. */
@ApplicationScoped
public class HeldFeedTodayItems implements TodayItems {

    private static final String ADDRESS = "/console/postings";

    @Inject private PostingImportService imports;

    @Override
    public List<TodayItem> list() {
        var held = imports.listHeld();
        if (held.isEmpty()) {
            return List.of();
        }
        var address = held.size() == 1 ? ADDRESS + "/" + held.get(0).id() : ADDRESS;
        return List.of(new TodayItem(held.size(), "insight.console.need.held", address));
    }
}
