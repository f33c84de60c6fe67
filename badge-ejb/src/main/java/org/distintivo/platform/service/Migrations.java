package org.distintivo.platform.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the version that this code expects, before anything else starts. Two
 * servers starting together wait for one another: Flyway locks its history table.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    /** Less than a request or a transaction may take. */
    private static final Duration H2_LOCK_WAIT = Duration.ofSeconds(20);

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @PostConstruct
    void prepare() {
        setUpH2();
        migrate();
    }

    /**
     * H2 keeps commits in memory for half a second unless told otherwise, so that a server that
     * dies would lose what it has already answered for; and it waits one second for a lock, which a
     * busy machine takes longer to release. The settings stay with the database.
     */
    private void setUpH2() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if ("H2".equals(connection.getMetaData().getDatabaseProductName())) {
                statement.execute("SET WRITE_DELAY 0");
                statement.execute("SET DEFAULT_LOCK_TIMEOUT " + H2_LOCK_WAIT.toMillis());
                statement.execute("SET LOCK_TIMEOUT " + H2_LOCK_WAIT.toMillis());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("DIST0003E the database cannot be reached", e);
        }
    }

    private void migrate() {
        var result =
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(database)
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
        if (result.migrationsExecuted > 0) {
            LOG.info(() -> "DIST0001I database migrated to version " + result.targetSchemaVersion);
        }
    }
}
