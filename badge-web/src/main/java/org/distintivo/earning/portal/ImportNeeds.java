package org.distintivo.earning.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.earning.service.ImportView;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.platform.portal.Need;
import org.distintivo.platform.portal.Needs;

/** Files of the last days that were refused, and rows that were rejected. */
@ApplicationScoped
public class ImportNeeds implements Needs {

    private static final String ADDRESS = "/console/imports";

    @Inject private ResultImportService imports;

    @Override
    public List<Need> list() {
        var recent = imports.listRecent();
        var files = recent.stream().filter(it -> it.state() == ImportState.FAILED).count();
        var rows = recent.stream().mapToLong(ImportView::rejected).sum();
        return Stream.of(
                        new Need(files, "earning.console.need.files", ADDRESS),
                        new Need(rows, "earning.console.need.rows", ADDRESS))
                .filter(need -> need.count() > 0)
                .toList();
    }
}
