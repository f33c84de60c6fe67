package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.FileName;
import org.distintivo.earning.domain.ImportChunk;
import org.distintivo.earning.domain.ImportEnded;
import org.distintivo.earning.domain.ImportError;
import org.distintivo.earning.domain.ImportRecording;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.earning.domain.ResultImport;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Takes the single steps of an import; each is one transaction when its caller has none. */
@Stateless
@RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
public class ImportSteps {

    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    @Inject private ResultImportRepository imports;
    @Inject private EligibilityService eligibility;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /** Where an import stands, for whoever carries it on. */
    record Stage(long id, ImportState state, boolean dryRun, int processed) {}

    /**
     * Makes room for a file that is about to arrive.
     *
     * @param name null where it has none
     * @return the id for the other steps, which no caller outside is told
     */
    public long begin(FileName name, boolean dryRun) {
        return imports.add(new ResultImport(name, dryRun, clock.instant())).id();
    }

    /**
     * Keeps one piece.
     *
     * @param number its place in the file, from 0
     */
    public void add(long id, int number, byte[] piece) {
        imports.add(new ImportChunk(id, number, piece));
    }

    /**
     * Marks the file as complete.
     *
     * @return the public id
     */
    public String queue(long id) {
        var complete = imports.requireLocked(id);
        complete.queue();
        return complete.publicId();
    }

    /** Forgets a file that broke off or was refused while it arrived. */
    public void drop(long id) {
        imports.dropChunks(List.of(id));
        imports.remove(imports.requireLocked(id));
    }

    /** Deletes uploads that began long ago and never came to their end. */
    public void dropBrokenOff() {
        var old = imports.listBrokenOff(clock.instant().minus(BROKEN_OFF));
        imports.dropChunks(old.stream().map(ResultImport::id).toList());
        old.forEach(imports::remove);
    }

    /** Returns the oldest one that is not at its end. */
    public Optional<Stage> findNext() {
        return imports.findNext()
                .map(it -> new Stage(it.id(), it.state(), it.isDryRun(), it.processed()));
    }

    /** Notes that the file can be read to its end, with its form and the number of its rows. */
    public void start(long id, CsvForm form, int rows) {
        var columns = Json.createArrayBuilder(form.columns()).build().toString();
        imports.requireLocked(id).start(columns, form.separator(), rows);
    }

    /**
     * Records some rows and how far the import has come with them.
     *
     * @param from how far it has come before
     * @return false when another server has gone on from there meanwhile
     */
    public boolean record(long id, int from, List<CsvResults.Row> rows, RulesVersion today) {
        var running = imports.requireLocked(id);
        if (!running.isAt(from)) {
            return false;
        }
        news.fire(new ImportRecording(id));
        var sent = rows.stream().map(CsvResults.Row::result).toList();
        note(running, rows, eligibility.record(sent, today));
        return true;
    }

    /**
     * Notes what would become of some rows.
     *
     * @param from how far the dry run has come before
     * @return false when another server has gone on from there meanwhile
     */
    public boolean note(long id, int from, List<CsvResults.Row> rows, List<DecidedRow> decided) {
        var running = imports.requireLocked(id);
        if (!running.isAt(from)) {
            return false;
        }
        note(running, rows, decided);
        return true;
    }

    /** Lets a dry run begin with the first row again. */
    public void startAnew(long id) {
        imports.requireLocked(id).startAnew();
        imports.dropErrors(id);
    }

    private void note(ResultImport running, List<CsvResults.Row> rows, List<DecidedRow> decided) {
        int warned = 0;
        for (int i = 0; i < decided.size(); i++) {
            var row = rows.get(i);
            warned += note(running, row, decided.get(i)) ? 1 : 0;
        }
        running.warn(warned);
        running.advance(
                count(decided, RowStatus.RECORDED),
                count(decided, RowStatus.DUPLICATE),
                count(decided, RowStatus.REJECTED));
    }

    /**
     * Keeps what there is to say of a row.
     *
     * @return whether it was taken and should be looked at
     */
    private boolean note(ResultImport running, CsvResults.Row row, DecidedRow decided) {
        if (decided.faults() != null) {
            var error = new ImportError(running.id(), row.line(), decided.faults(), row.fields());
            var subject = decided.subject();
            // what a dry run rejects was not sent in earnest
            imports.add(running.isDryRun() ? error.of(subject.partner()) : error.about(subject));
            return false;
        }
        for (var odd : decided.warnings()) {
            imports.add(ImportError.warning(running.id(), row.line(), odd, row.fields()));
        }
        return !decided.warnings().isEmpty();
    }

    private static int count(List<DecidedRow> rows, RowStatus status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }

    /** Ends an import whose rows are all processed; its bytes go. */
    public void finish(long id) {
        imports.requireLocked(id).finish(clock.instant());
        news.fire(new ImportEnded(id));
        imports.dropChunks(List.of(id));
    }

    /**
     * Ends an import because the file as a whole is refused; its bytes go, its rows so far stay.
     */
    public void fail(long id, Fault fault) {
        imports.requireLocked(id).fail(fault, clock.instant());
        news.fire(new ImportEnded(id));
        imports.dropChunks(List.of(id));
    }
}
