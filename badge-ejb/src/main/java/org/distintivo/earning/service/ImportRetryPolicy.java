package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.service.DatabaseWatch;
import org.distintivo.platform.service.Retries;

/**
 * Decides whether an import that was broken off is tried again at the job's next turn. A lost
 * connection, or a race against others, says nothing about the import; when the database answers
 * and the same import makes no progress, turn after turn, the import is given up.
 */
@ApplicationScoped
class ImportRetryPolicy {

    /** Some five minutes of turns. */
    static final int MOST_TURNS = 20;

    @Inject private DatabaseWatch database;

    private ImportSteps.Stage last;
    private int turns;

    protected ImportRetryPolicy() {} // for CDI

    ImportRetryPolicy(DatabaseWatch database) {
        this.database = database;
    }

    /**
     * @param stage where the import stood when its turn began
     */
    synchronized boolean isWorthAnotherTurn(ImportSteps.Stage stage, RuntimeException fault) {
        if (!Retries.isPassing(fault)) {
            return false;
        }
        database.lookNow();
        if (!stage.equals(last)) {
            last = stage;
            turns = 0;
        }
        return database.isAway() || ++turns < MOST_TURNS;
    }
}
