package org.distintivo.platform.service;

import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A database that can be stopped. Connections from before a stop are broken for good, as those of a
 * pool are that has not noticed.
 */
public class TestDatabase implements DataSource {

    /** Held by tests that let the watch write to its log, which all of them share. */
    static final String WATCH = "log of DatabaseWatch";

    private boolean runs = true;
    private int era;
    private Integer pooled;

    /** Returns a watch over this database alone. */
    public DatabaseWatch watched() {
        return new DatabaseWatch(this, this);
    }

    /** How often a connection was asked for. */
    int asked;

    public void stop() {
        runs = false;
        era++;
    }

    public void start() {
        runs = true;
    }

    @Override
    public Connection getConnection() throws SQLException {
        asked++;
        if (pooled == null) {
            requireRunning();
            pooled = era;
        }
        return proxy(Connection.class, pooled);
    }

    private void requireRunning() throws SQLException {
        if (!runs) {
            throw new SQLNonTransientConnectionException("Connection refused", "08001");
        }
    }

    private <T> T proxy(Class<T> type, int made) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) ->
                                switch (method.getName()) {
                                    case "isValid" -> runs && made == era;
                                    case "createStatement" -> proxy(Statement.class, made);
                                    case "execute" -> execute(made);
                                    default -> null;
                                }));
    }

    /** A pool throws a connection away with which something has failed. */
    private boolean execute(int made) throws SQLException {
        if (!runs || made != era) {
            pooled = null;
            throw new SQLNonTransientConnectionException("This connection is closed", "08003");
        }
        return true;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return null;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return null;
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
