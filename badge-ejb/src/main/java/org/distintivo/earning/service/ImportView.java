package org.distintivo.earning.service;

import java.time.Instant;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.FileName;
import org.distintivo.earning.domain.ImportState;

/**
 * Tells how far an import has come.
 *
 * @param fileName null where it was sent without one
 * @param dryRun whether it only counts what would become of the rows
 * @param received rows found in the file; 0 until it has been looked through
 * @param finishedAt null until it is done or has failed
 * @param fault null unless the file as a whole was refused
 */
public record ImportView(
        String id,
        FileName fileName,
        ImportState state,
        boolean dryRun,
        int received,
        int recorded,
        int duplicate,
        int rejected,
        int warned,
        Instant createdAt,
        Instant finishedAt,
        Fault fault) {

    /** Returns how many rows are processed, whatever became of them. */
    public int processed() {
        return recorded + duplicate + rejected;
    }

    /** Returns the name of the file with its rejected rows. */
    public String errorsName() {
        return fileName == null ? "import-" + id + "-errors.csv" : fileName.ofErrors();
    }

    /** Returns whether it failed before any row was looked at. */
    public boolean isRefused() {
        return state == ImportState.FAILED && received == 0;
    }

    /** Returns whether it has not come to its end. */
    public boolean isUnderWay() {
        return state == ImportState.QUEUED || state == ImportState.RUNNING;
    }
}
