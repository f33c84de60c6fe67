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
    public record ErrorLine(long line, String reason, List<String> fields) {}

    public ImportView require(String id) {
        return view(load(id));
    }

    /**
     * A page of imports, the newest first.
     *
     * @param page counted from 0
     */
    @RolesAllowed(Roles.MANAGER)
    public List<ImportView> list(int page) {
        return imports.listNewest(Math.max(page, 0) * PAGE, PAGE).stream()
                .map(ResultImportService::view)
                .toList();
    }

    /** Those of the last days, with what staff may have to look after. */
    @RolesAllowed(Roles.MANAGER)
    public List<ImportView> listRecent() {
        return imports.listSince(clock.instant().minus(RECENT)).stream()
                .filter(it -> it.state() != ImportState.UPLOADING)
                .map(ResultImportService::view)
                .toList();
    }

    /** The columns of the file, in its order; empty when it was never understood. */
    public List<String> columns(String id) {
        var header = load(id).header();
        if (header == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(header))) {
            return List.copyOf(reader.readArray().getValuesAs(JsonString::getString));
        }
    }

    /** Some of the rejected rows, in the order of the file. */
    public List<ErrorLine> listErrors(String id, long afterLine, int most) {
        return imports.listErrors(load(id).id(), afterLine, most).stream()
                .map(ResultImportService::line)
                .toList();
    }

    private ResultImport load(String id) {
        return imports.find(id).orElseThrow(UnknownImportException::new);
    }

    private static ErrorLine line(ImportError error) {
        return new ErrorLine(error.line(), error.reason(), error.fields());
    }

    private static ImportView view(ResultImport stored) {
        return new ImportView(
                stored.publicId(),
                stored.state(),
                stored.received(),
                stored.recorded(),
                stored.duplicate(),
                stored.rejected(),
                stored.createdAt(),
                stored.finishedAt(),
                stored.fault().orElse(null));
    }
}
