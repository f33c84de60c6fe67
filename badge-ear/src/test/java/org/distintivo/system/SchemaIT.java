package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Both databases have the same schema; that of H2 is held to the code by faster tests. */
class SchemaIT {

    private static final Map<String, String> H2 =
            Map.of(
                    "BADGE_DB_URL", "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1",
                    "BADGE_DB_USER", "sa",
                    "BADGE_DB_PASSWORD", "");

    /** H2 adds an index to each foreign key that has none; no query looks there. */
    private static final Set<String> MADE_BY_H2 =
            Set.of("exam_result rules_id 1 ", "kept_achievement rules_id 1 ");

    @Test
    void postgres_has_the_same_columns_keys_and_indexes() throws SQLException {
        var postgres = described(TestPostgres.running().newDatabase("schema"), "public");

        var h2 = new ArrayList<>(described(H2, "PUBLIC"));
        h2.removeAll(MADE_BY_H2);
        assertThat(postgres).isNotEmpty().containsExactlyElementsOf(h2);
    }

    /** An account of before signs in with the address that it was confirmed with. */
    @Test
    void accounts_of_before_have_proved_their_address_and_their_tickets_know_it()
            throws SQLException {
        var h2 = new TreeMap<>(H2);
        h2.put("BADGE_DB_URL", "jdbc:h2:mem:accounts;DB_CLOSE_DELAY=-1");
        for (var database : List.of(h2, TestPostgres.running().newDatabase("accounts"))) {
            migration(database).target("2.61").load().migrate();
            try (var connection = connect(database);
                    var statement = connection.createStatement()) {
                statement.execute(
                        "insert into earner (id, version, auto_accept, created_at)"
                                + " values (1, 1, false, timestamp '2026-11-01 00:00:00')");
                for (var address :
                        List.of("2, 1, 1, 'ada@x.example'", "3, 1, 1, 'ada@y.example'")) {
                    statement.execute(
                            "insert into email_address"
                                    + " (id, version, earner_id, normalized, original, beginning)"
                                    + " values ("
                                    + address
                                    + ", 'Ada', 'ada')");
                }
                statement.execute(
                        "insert into account (id, version, normalized, original, state, name,"
                                + " locale, password_hash, password_changed_at,"
                                + " must_change_password, confirmed_at, earner_id)"
                                + " values (4, 1, 'ada@x.example', 'Ada@x.example', 'CONFIRMED',"
                                + " 'Ada', 'en', 'hash', timestamp '2026-11-02 00:00:00', false,"
                                + " timestamp '2026-11-02 00:00:00', 1)");
                statement.execute(
                        "insert into account_ticket (id, version, account_id, purpose, token_hash,"
                                + " code_hash, wears_out_at, attempts) values (5, 1, 4,"
                                + " 'RESET_PASSWORD', 'token', 'code',"
                                + " timestamp '2026-11-03 00:00:00', 0)");
            }

            migration(database).load().migrate();

            try (var connection = connect(database)) {
                assertThat(
                                column(
                                        connection,
                                        "select normalized from email_address"
                                                + " where confirmed_at is not null"))
                        .containsExactly("ada@x.example");
                assertThat(column(connection, "select normalized from account_ticket"))
                        .containsExactly("ada@x.example");
            }
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static FluentConfiguration migration(Map<String, String> database) {
        return Flyway.configure()
                .dataSource(
                        database.get("BADGE_DB_URL"),
                        database.get("BADGE_DB_USER"),
                        database.get("BADGE_DB_PASSWORD"))
                .locations("classpath:db/schema");
    }

    private static Connection connect(Map<String, String> database) throws SQLException {
        return DriverManager.getConnection(
                database.get("BADGE_DB_URL"),
                database.get("BADGE_DB_USER"),
                database.get("BADGE_DB_PASSWORD"));
    }

    private static List<String> described(Map<String, String> database, String schema)
            throws SQLException {
        migration(database).load().migrate();
        try (var connection = connect(database)) {
            return described(connection.getMetaData(), schema);
        }
    }

    private static List<String> described(DatabaseMetaData about, String schema)
            throws SQLException {
        var lines = new TreeSet<String>();
        for (var table : tables(about, schema)) {
            collect(
                    lines,
                    about.getColumns(null, schema, table, null),
                    "TABLE_NAME",
                    "COLUMN_NAME",
                    "NULLABLE");
            collect(
                    lines,
                    about.getImportedKeys(null, schema, table),
                    "FKTABLE_NAME",
                    "FKCOLUMN_NAME",
                    "PKTABLE_NAME",
                    "PKCOLUMN_NAME");
            collect(
                    lines,
                    about.getIndexInfo(null, schema, table, false, false),
                    "TABLE_NAME",
                    "COLUMN_NAME",
                    "ORDINAL_POSITION");
        }
        return List.copyOf(lines);
    }

    private static List<String> tables(DatabaseMetaData about, String schema) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = about.getTables(null, schema, null, null)) {
            while (rows.next()) {
                var type = rows.getString("TABLE_TYPE");
                var name = rows.getString("TABLE_NAME");
                if (type.endsWith("TABLE") && !name.startsWith("flyway")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    private static void collect(TreeSet<String> lines, ResultSet rows, String... names)
            throws SQLException {
        try (rows) {
            while (rows.next()) {
                var line = new StringBuilder();
                for (var name : names) {
                    line.append(rows.getString(name)).append(' ');
                }
                lines.add(line.toString().toLowerCase(Locale.ROOT));
            }
        }
    }
}
