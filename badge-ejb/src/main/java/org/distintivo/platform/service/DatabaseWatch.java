package org.distintivo.platform.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.distintivo.platform.domain.DatabaseAwayException;

/**
 * Knows whether the database answers. While it does not, requests are refused and jobs rest at
 * once, instead of each waiting for it and each writing to the log (ADR 50).
 *
 * <p>It looks each second, and whenever a call has met a fault, on a connection beside the pool:
 * callers that wait for a silent database have taken all of those.
 */
@ApplicationScoped
@PermitAll
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());

    private static final int PATIENCE_SECONDS = 2;

    private final ReentrantLock looking = new ReentrantLock();
    private volatile boolean away;

    @Resource(lookup = "jdbc/badge-watch")
    private DataSource own;

    @Resource(lookup = "jdbc/badge")
    private DataSource pool;

    protected DatabaseWatch() {} // for CDI

    DatabaseWatch(DataSource own, DataSource pool) {
        this.own = own;
        this.pool = pool;
    }

    /** Returns whether the database did not answer when it was looked at last. */
    public boolean isAway() {
        return away;
    }

    /**
     * Returns at once while the database answers.
     *
     * @throws DatabaseAwayException while the database is away
     */
    public void requireDatabase() {
        if (away) {
            throw new DatabaseAwayException();
        }
    }

    /** Looks at once, because somebody has met a fault; unless it is being looked at. */
    public void lookNow() {
        if (!away && looking.tryLock()) {
            try {
                turn(!isThere(own));
            } finally {
                looking.unlock();
            }
        }
    }

    /** Looks, and lets requests in again once the pool has good connections too. */
    void look() {
        looking.lock();
        try {
            turn(!isThere(own) || away && !isThere(pool));
        } finally {
            looking.unlock();
        }
    }

    private void turn(boolean now) {
        if (now == away) {
            return;
        }
        away = now;
        if (now) {
            LOG.severe("DIST0020E the database does not answer; requests get 503 until it does");
        } else {
            LOG.info("DIST0021I the database answers again");
        }
    }

    /**
     * Asks twice: the first time may meet a connection from before, which a pool throws away then,
     * or a database that has stopped for a moment.
     */
    private static boolean isThere(DataSource database) {
        return answers(database) || answers(database);
    }

    private static boolean answers(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            // the pool learns that a connection is broken when it fails, not when it is invalid
            return connection.isValid(PATIENCE_SECONDS) || statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }
}
