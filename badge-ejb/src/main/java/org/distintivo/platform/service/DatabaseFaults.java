package org.distintivo.platform.service;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.distintivo.platform.domain.DatabaseAwayException;
import org.distintivo.platform.domain.OutcomeUnknownException;
import org.distintivo.platform.domain.UnavailableException;

/** Distinguishes a database that is away from everything else that may fail. */
public final class DatabaseFaults {

    /** SQLSTATE class 08 of ISO 9075: connection exception. */
    private static final String CONNECTION = "08";

    /**
     * SQLSTATE of PostgreSQL: shut down by the operator, after a crash, starting, too many
     * connections, ended because it was idle in a transaction; and H2's own for a connection or
     * database that was closed, or is opened by another process.
     */
    private static final Set<String> AWAY =
            Set.of("57P01", "57P02", "57P03", "53300", "25P03", "90067", "90098", "90121", "90020");

    private DatabaseFaults() {}

    /** Returns whether the connection to the database is what failed, or none was free in time. */
    public static boolean isAway(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseAwayException
                    || cause instanceof OutcomeUnknownException
                    || cause instanceof SQLException sql && isOfConnection(sql)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns what callers are told when the database is away; empty for any other failure. Where
     * an EJB's container wraps the fault it came with the commit, because {@link
     * DatabaseFaultInterceptor} takes those from before.
     */
    public static Optional<UnavailableException> told(Throwable thrown) {
        if (!isAway(thrown)) {
            return Optional.empty();
        }
        return find(UnavailableException.class, thrown)
                .or(
                        () ->
                                find(EJBException.class, thrown)
                                        .map(it -> new OutcomeUnknownException(thrown)))
                .or(() -> Optional.of(new DatabaseAwayException(thrown)));
    }

    private static <T extends Throwable> Optional<T> find(Class<T> type, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what kind of fault it was in the end, without its words: those of a database may say
     * what is in its rows.
     */
    public static String kind(Throwable thrown) {
        var last = thrown;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        var name = last.getClass().getName();
        return last instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }

    /** Returns what went wrong in one line for the log; an outage needs no stack trace. */
    static String inOneLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static boolean isOfConnection(SQLException sql) {
        var state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLRecoverableException
                || state != null && (state.startsWith(CONNECTION) || AWAY.contains(state));
    }
}
