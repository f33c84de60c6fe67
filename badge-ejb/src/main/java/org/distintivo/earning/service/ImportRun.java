package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.platform.service.ChunkStream;
import org.distintivo.platform.service.Retries;

/**
 * Carries one import on from wherever it stopped: checks the whole file, then records its rows some
 * hundred at a time. Only one such portion is ever in memory.
 */
@ApplicationScoped
class ImportRun {

    private static final int PORTION = 500;

    @Inject private ImportSteps steps;
    @Inject private EligibilityService eligibility;
    @Inject private ResultImportRepository imports;
    @Inject private CurrentRules rules;
    @Inject private Retries retries;

    /**
     * @param mayGoOn asked before every portion
     */
    void carryOn(ImportSteps.Stage stage, BooleanSupplier mayGoOn) {
        try {
            if (stage.state() == ImportState.QUEUED) {
                check(stage.id());
            }
            if (stage.dryRun() ? tryOut(stage.id(), mayGoOn) : recordFrom(stage, mayGoOn)) {
                steps.finish(stage.id());
            }
        } catch (ImportFaultException e) {
            steps.fail(stage.id(), e.fault());
        } catch (IOException e) {
            steps.fail(stage.id(), Fault.ofLine("import-unreadable", null));
        }
    }

    private void check(long id) throws IOException {
        try (var csv = open(id)) {
            int rows = 0;
            while (csv.next().isPresent()) {
                rows++;
            }
            if (rows == 0) {
                throw new ImportFaultException(Fault.ofLine("import-no-rows", null));
            }
            steps.start(id, csv.form(), rows);
        }
    }

    /**
     * @return whether the end was reached
     */
    private boolean recordFrom(ImportSteps.Stage stage, BooleanSupplier mayGoOn)
            throws IOException {
        try (var csv = open(stage.id())) {
            int done = skip(csv, stage.processed());
            for (var rows = portion(csv); !rows.isEmpty(); rows = portion(csv)) {
                if (!mayGoOn.getAsBoolean() || !record(stage.id(), done, rows)) {
                    return false;
                }
                done += rows.size();
            }
            return true;
        }
    }

    private boolean record(long id, int from, List<CsvResults.Row> rows) {
        return retries.run(() -> steps.record(id, from, rows, rules.today()));
    }

    /**
     * @return whether the end was reached
     */
    private boolean tryOut(long id, BooleanSupplier mayGoOn) throws IOException {
        steps.startAnew(id);
        var repeated = repeated(id);
        try (var csv = open(id)) {
            int done = 0;
            for (var rows = portion(csv); !rows.isEmpty(); rows = portion(csv)) {
                if (!mayGoOn.getAsBoolean() || !steps.note(id, done, rows, judge(rows, repeated))) {
                    return false;
                }
                done += rows.size();
            }
            return true;
        }
    }

    /** Earlier rows of the same ids are judged once more in front, because none was kept. */
    private List<DecidedRow> judge(List<CsvResults.Row> portion, RepeatedRows repeated) {
        var rows = portion.stream().map(CsvResults.Row::result).toList();
        var earlier = repeated.before(rows);
        var all = Stream.concat(earlier.stream(), rows.stream()).toList();
        var decided = retries.run(() -> eligibility.tryOut(all, rules.today()));
        var told = decided.subList(earlier.size(), all.size());
        repeated.remember(rows, told);
        return told;
    }

    private RepeatedRows repeated(long id) throws IOException {
        var repeated = new RepeatedRows();
        try (var csv = open(id)) {
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                repeated.count(row.get().result());
            }
        }
        return repeated;
    }

    private static int skip(CsvResults csv, int rows) throws IOException {
        for (int i = 0; i < rows; i++) {
            csv.next();
        }
        return rows;
    }

    private static List<CsvResults.Row> portion(CsvResults csv) throws IOException {
        var rows = new ArrayList<CsvResults.Row>();
        while (rows.size() < PORTION) {
            var next = csv.next();
            if (next.isEmpty()) {
                break;
            }
            rows.add(next.get());
        }
        return rows;
    }

    private CsvResults open(long id) throws IOException {
        return new CsvResults(new ChunkStream(number -> imports.findChunk(id, number)));
    }
}
