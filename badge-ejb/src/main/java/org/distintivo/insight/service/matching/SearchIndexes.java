package org.distintivo.insight.service.matching;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Gives PostgreSQL the indexes that only it has: over words of labels in the forms of their
 * language, and over trigrams, for which an extension is needed that not every operator allows.
 * They are no part of the numbered migrations, because H2 knows neither, and nothing is lost
 * without them but what they find.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchIndexes {

    /** Languages whose forms of words PostgreSQL knows, with what it calls them. */
    static final Map<String, String> CONFIGURATIONS =
            new TreeMap<>(
                    Map.of(
                            "de", "german",
                            "en", "english",
                            "es", "spanish",
                            "fr", "french",
                            "it", "italian",
                            "pt", "portuguese"));

    private static final Logger LOG = Logger.getLogger(SearchIndexes.class.getName());

    @Resource(lookup = "jdbc/badge-migrations")
    private DataSource database;

    private volatile boolean words;
    private volatile boolean spellings;

    @PostConstruct
    void prepare() {
        try (var connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                words = indexWords(connection);
                spellings = indexSpellings(connection);
                if (!spellings) {
                    LOG.info(
                            "DIST1211I the database has no pg_trgm: skills are not found by"
                                    + " similar spelling");
                }
            }
        } catch (SQLException e) {
            LOG.info(() -> "DIST1212I no indexes for the search of skills: " + e.getMessage());
        }
    }

    private static boolean indexWords(Connection connection) throws SQLException {
        for (var it : CONFIGURATIONS.entrySet()) {
            execute(
                    connection,
                    "create index if not exists skill_label_words_"
                            + it.getKey()
                            + " on skill_label using gin (to_tsvector('"
                            + it.getValue()
                            + "', label)) where language = '"
                            + it.getKey()
                            + "'");
        }
        return true;
    }

    private static boolean indexSpellings(Connection connection) throws SQLException {
        execute(connection, "create extension if not exists pg_trgm");
        execute(
                connection,
                "create index if not exists skill_label_spelling on skill_label"
                        + " using gin (folded gin_trgm_ops)");
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select 1 from pg_extension where extname = 'pg_trgm'")) {
            return found.next();
        }
    }

    /** What is refused, or what another server is doing at this moment, is not worth stopping. */
    private static void execute(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            LOG.fine(() -> sql + ": " + e.getMessage());
        }
    }

    /** Returns whether the database finds words in forms of their language. */
    public boolean findWords() {
        return words;
    }

    /** Returns whether the database finds what is spelled nearly so. */
    public boolean findSpellings() {
        return spellings;
    }
}
