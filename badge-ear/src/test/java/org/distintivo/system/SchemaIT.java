package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
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

    private static List<String> described(Map<String, String> database, String schema)
            throws SQLException {
        var address = database.get("BADGE_DB_URL");
        var user = database.get("BADGE_DB_USER");
        var password = database.get("BADGE_DB_PASSWORD");
        Flyway.configure()
                .dataSource(address, user, password)
                .locations("classpath:db/schema")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(address, user, password)) {
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
