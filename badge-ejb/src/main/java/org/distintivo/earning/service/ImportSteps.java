package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.distintivo.earning.domain.ImportChunk;
import org.distintivo.earning.domain.ImportError;
import org.distintivo.earning.domain.ImportFault;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.earning.domain.ResultImport;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.platform.domain.Roles;

/** The single steps of an import; each is one transaction when its caller has none. */
@Stateless
@RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
public class ImportSteps {

    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    @Inject private ResultImportRepository imports;
    @Inject private EligibilityService eligibility;
    @Inject private Clock clock;

    /** Where an import stands, for whoever carries it on. */
    record Stage(long id, ImportState state, int processed) {}

    public long begin() {
        return imports.add(new ResultImport(clock.instant())).id();
    }

    public void add(long id, int number, byte[] piece) {
        imports.add(new ImportChunk(id, number, piece));
    }

    public String queue(long id) {
        var complete = imports.requireLocked(id);
        complete.queue();
        return complete.publicId();
    }

    public void drop(long id) {
        imports.dropChunks(List.of(id));
        imports.remove(imports.requireLocked(id));
    }

    /** Uploads that began long ago and never came to their end. */
    public void dropBrokenOff() {
        var old = imports.listBrokenOff(clock.instant().minus(BROKEN_OFF));
        imports.dropChunks(old.stream().map(ResultImport::id).toList());
        old.forEach(imports::remove);
    }

    public Optional<Stage> findNext() {
        return imports.findNext().map(it -> new Stage(it.id(), it.state(), it.processed()));
    }

    public void start(long id, List<String> header, int rows) {
        imports.requireLocked(id).start(Json.createArrayBuilder(header).build().toString(), rows);
    }

    /**
     * Records some rows and how far the import has come with them.
     *
     * @param from how far it has come before
     * @return false when another server has gone on from there meanwhile
     */
    public boolean record(long id, int from, List<CsvResults.Row> rows, RulesVersion today) {
        var running = imports.requireLocked(id);
        if (running.state() != ImportState.RUNNING || running.processed() != from) {
            return false;
        }
        var decided = eligibility.record(rows.stream().map(CsvResults.Row::result).toList(), today);
        for (int i = 0; i < decided.size(); i++) {
            if (decided.get(i).fault() != null) {
                var row = rows.get(i);
                imports.add(new ImportError(id, row.line(), decided.get(i).fault(), row.fields()));
            }
        }
        running.advance(
                count(decided, RowStatus.RECORDED),
                count(decided, RowStatus.DUPLICATE),
                count(decided, RowStatus.REJECTED));
        return true;
    }

    private static int count(List<DecidedRow> rows, RowStatus status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }

    public void finish(long id) {
        imports.requireLocked(id).finish(clock.instant());
        imports.dropChunks(List.of(id));
    }

    public void fail(long id, ImportFault fault) {
        imports.requireLocked(id).fail(fault, clock.instant());
        imports.dropChunks(List.of(id));
    }
}
