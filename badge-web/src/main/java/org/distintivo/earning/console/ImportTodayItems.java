package org.distintivo.earning.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.earning.service.ImportView;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.platform.portal.TodayItem;
import org.distintivo.platform.portal.TodayItems;

/** Lists files of the last days that were refused, and rows that were rejected. */
@ApplicationScoped
public class ImportTodayItems implements TodayItems {

    private static final String ADDRESS = "/console/imports?only=";

    @Inject private ResultImportService imports;

    @Override
    public List<TodayItem> list() {
        var recent = imports.listRecent();
        var files = recent.stream().filter(it -> it.state() == ImportState.FAILED).count();
        var rows = recent.stream().mapToLong(ImportView::rejected).sum();
        return Stream.of(
                        new TodayItem(files, "earning.console.need.files", ADDRESS + "failed"),
                        new TodayItem(rows, "earning.console.need.rows", ADDRESS + "rejected"))
                .filter(need -> need.count() > 0)
                .toList();
    }
}
