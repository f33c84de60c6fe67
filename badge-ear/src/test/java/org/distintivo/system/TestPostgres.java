package org.distintivo.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL from a Maven repository, one for the whole run, a database for each server. */
final class TestPostgres {

    private static final String PASSWORD = "system-test";

    private static TestPostgres running;

    private final EmbeddedPostgres postgres;

    private TestPostgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static synchronized TestPostgres running() {
        if (running == null) {
            running = new TestPostgres(start());
        }
        return running;
    }

    /** Settings for a role that owns its fresh database and nothing else, as in production. */
    Map<String, String> newDatabase(String name) {
        var role = "badge_" + name.replace('-', '_');
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + role + " login password '" + PASSWORD + "'");
            statement.execute("create database " + role + " owner " + role);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "BADGE_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + role,
                "BADGE_DB_USER", role,
                "BADGE_DB_PASSWORD", PASSWORD);
    }

    private static EmbeddedPostgres start() {
        var folder = TestFolders.emptyFolder("database" + TestFolders.lane());
        var log = ProcessBuilder.Redirect.to(folder.resolve("postgres.log").toFile());
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setDataDirectory(folder.resolve("data"))
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setPort(TestFolders.freePort())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
