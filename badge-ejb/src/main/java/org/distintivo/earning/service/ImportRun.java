package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.distintivo.earning.domain.ImportFault;
import org.distintivo.earning.domain.ImportState;

/**
 * Carries one import on from wherever it stands: checks the whole file, then records its rows some
 * hundred at a time. Nothing but one such portion is ever in memory.
 */
@ApplicationScoped
class ImportRun {

    private static final int PORTION = 500;

    @Inject private ImportSteps steps;
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
            if (recordFrom(stage, mayGoOn)) {
                steps.finish(stage.id());
            }
        } catch (ImportFaultException e) {
            steps.fail(stage.id(), e.fault());
        } catch (IOException e) {
            steps.fail(stage.id(), new ImportFault("import-unreadable", null, "It is unreadable."));
        }
    }

    private void check(long id) throws IOException {
        try (var csv = open(id)) {
            int rows = 0;
            while (csv.next().isPresent()) {
                rows++;
            }
            steps.start(id, csv.header(), rows);
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
