package org.distintivo.platform.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Waits for the database and brings it to the version that this code expects, before anything else
 * starts. Two servers starting together wait for one another: Flyway locks its history table.
 */
@Singleton
@Startup
@DependsOn("SettingsStartup")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    /** Less than a request or a transaction may take. */
    private static final Duration H2_LOCK_WAIT = Duration.ofSeconds(20);

    private static final String COMMON_STEPS = "classpath:db/schema";

    @Resource(lookup = "jdbc/badge-migrations")
    private DataSource database;

    @Inject private Settings settings;

    @PostConstruct
    void prepare() {
        try {
            new DatabaseWait(database, settings.databaseWait()).await();
            setUpH2();
            migrate(database);
        } catch (SQLException | FlywayException e) {
            StartupFailure.end(StartupFailure.DATABASE, List.of(told(e)));
        }
    }

    /**
     * H2 keeps commits in memory for half a second unless told otherwise, so that a server that
     * dies would lose what it has already answered for; and it waits one second for a lock, which a
     * busy machine takes longer to release. The settings stay with the database.
     */
    private void setUpH2() throws SQLException {
        if (isH2(database)) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("SET WRITE_DELAY 0");
                statement.execute("SET DEFAULT_LOCK_TIMEOUT " + H2_LOCK_WAIT.toMillis());
            }
        }
    }

    private static boolean isH2(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        }
    }

    /**
     * Brings the tables to this version, on PostgreSQL with all steps in one transaction: an
     * upgrade that fails leaves the tables as they were, and of two servers that start at once one
     * does all of it. H2 ends its transaction with each change of a table.
     *
     * @throws FlywayException also for tables that a newer version has changed: what it expects of
     *     them is not known here
     */
    static void migrate(DataSource database) throws SQLException {
        var result =
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(database)
                        .locations(locations(database))
                        .ignoreMigrationPatterns(new String[0])
                        .group(!isH2(database))
                        .load()
                        .migrate();
        if (result.migrationsExecuted > 0) {
            LOG.info(() -> "DIST0001I database migrated to version " + result.targetSchemaVersion);
        }
    }

    /** Beside the steps for both databases there are some for PostgreSQL alone. */
    private static String[] locations(DataSource database) throws SQLException {
        return isH2(database)
                ? new String[] {COMMON_STEPS}
                : new String[] {COMMON_STEPS, "classpath:db/postgresql"};
    }

    /** Returns the one line that an operator reads. */
    static String told(Exception reason) {
        var what =
                reason instanceof FlywayException
                        ? "DIST0023E the tables cannot be brought to this version: "
                        : "DIST0003E the database cannot be reached: ";
        return what + DatabaseFaults.inOneLine(reason);
    }
}
