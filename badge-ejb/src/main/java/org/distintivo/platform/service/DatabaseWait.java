package org.distintivo.platform.service;

import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Waits at the start for a database that comes up later than this server. A database that refuses
 * the password, or does not exist on its server, is not waited for.
 */
final class DatabaseWait {

    private static final Logger LOG = Logger.getLogger(DatabaseWait.class.getName());
    private static final long PAUSE_MILLIS = 1_000;

    private final DataSource database;
    private final Duration patience;

    DatabaseWait(DataSource database, Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    /** Returns when the database takes connections; otherwise throws its last refusal. */
    void await() throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (true) {
            try {
                database.getConnection().close();
                return;
            } catch (SQLException e) {
                if (!DatabaseFaults.isAway(e) || System.nanoTime() > end) {
                    throw e;
                }
                if (!told) {
                    LOG.warning(
                            () ->
                                    "DIST0022W the database cannot be reached yet; tried for %d s: %s"
                                            .formatted(
                                                    patience.toSeconds(),
                                                    DatabaseFaults.inOneLine(e)));
                    told = true;
                }
            }
            pause();
        }
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }
}
