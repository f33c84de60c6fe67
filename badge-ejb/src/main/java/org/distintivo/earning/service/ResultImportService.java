package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.distintivo.earning.domain.ImportError;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.earning.domain.ResultImport;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.earning.domain.UnknownImportException;
import org.distintivo.platform.domain.Roles;

/** Tells how far files of results have come and what was rejected of them. */
@Stateless
@RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER})
public class ResultImportService {

    /** Imports on one page of the list. */
    public static final int PAGE = 20;

    private static final Duration RECENT = Duration.ofDays(7);

    @Inject private ResultImportRepository imports;
    @Inject private Clock clock;

    /** One rejected row with what stood in it. */
    public record ErrorLine(long line, RowFaults faults, List<String> fields) {}

    /**
     * Returns how far an import has come.
     *
     * @throws UnknownImportException if there is none of that id
     */
    public ImportView require(String id) {
        return view(load(id));
    }

    /**
     * Returns a page of imports, the newest first.
     *
     * @param page counted from 0
     */
    @RolesAllowed(Roles.MANAGER)
    public List<ImportView> list(int page) {
        return imports.listNewest(Math.max(page, 0) * PAGE, PAGE).stream()
                .map(ResultImportService::view)
                .toList();
    }

    /**
     * Returns the imports of the last days that staff may have to look after; dry runs are left
     * out.
     */
    @RolesAllowed(Roles.MANAGER)
    public List<ImportView> listRecent() {
        return imports.listSince(clock.instant().minus(RECENT)).stream()
                .filter(it -> it.state() != ImportState.UPLOADING && !it.isDryRun())
                .map(ResultImportService::view)
                .toList();
    }

    /** Returns how the file is laid out, as far as it was understood. */
    public CsvForm form(String id) {
        var stored = load(id);
        return new CsvForm(columns(stored.header()), stored.separator());
    }

    private static List<String> columns(String header) {
        if (header == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(header))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    /** Returns some of the rejected rows, in the order of the file. */
    public List<ErrorLine> listErrors(String id, long afterLine, int most) {
        return imports.listErrors(load(id).id(), afterLine, most).stream()
                .map(ResultImportService::line)
                .toList();
    }

    /** Returns some of the rows that were taken and should be looked at. */
    public List<ErrorLine> listWarnings(String id, int most) {
        return imports.listWarnings(load(id).id(), most).stream()
                .map(ResultImportService::line)
                .toList();
    }

    private ResultImport load(String id) {
        return imports.find(id).orElseThrow(UnknownImportException::new);
    }

    private static ErrorLine line(ImportError error) {
        return new ErrorLine(error.line(), error.faults(), error.fields());
    }

    private static ImportView view(ResultImport stored) {
        return new ImportView(
                stored.publicId(),
                stored.fileName().orElse(null),
                stored.state(),
                stored.isDryRun(),
                stored.received(),
                stored.recorded(),
                stored.duplicate(),
                stored.rejected(),
                stored.warned(),
                stored.createdAt(),
                stored.finishedAt(),
                stored.fault().orElse(null));
    }
}
