package org.distintivo.earning.service;

import java.time.Instant;
import org.distintivo.earning.domain.ImportFault;
import org.distintivo.earning.domain.ImportState;

/**
 * How far an import has come.
 *
 * @param received rows found in the file; 0 until it has been looked through
 * @param finishedAt null until it is done or has failed
 * @param fault null unless the file as a whole was refused
 */
public record ImportView(
        String id,
        ImportState state,
        int received,
        int recorded,
        int duplicate,
        int rejected,
        Instant createdAt,
        Instant finishedAt,
        ImportFault fault) {

    /** Rows that are through, whatever became of them. */
    public int processed() {
        return recorded + duplicate + rejected;
    }

    public boolean isUnderWay() {
        return state == ImportState.QUEUED || state == ImportState.RUNNING;
    }
}
