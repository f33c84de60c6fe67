package org.distintivo;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;

/** Tables, foreign keys and indexes as the migrations make them, read from a database in memory. */
final class Schema {

    private static final String ADDRESS = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1";
    private static final Set<String> NOT_OURS = Set.of("flyway_schema_history");

    /** One column; the type in lower case, the size where the type has one. */
    record Column(String table, String name, String type, int size, boolean nullable) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    /** One foreign key: these columns of a table name a row of the target. */
    record Reference(String table, List<String> columns, String target) {}

    /** The first columns decide what an index is good for. */
    record Index(String table, List<String> columns) {}

    private static Schema read;

    private final List<Column> columns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();

    private Schema() {}

    /** Runs all migrations, once, and reads what they have made. */
    static synchronized Schema read() {
        return read == null ? read = migrated() : read;
    }

    private static Schema migrated() {
        Flyway.configure()
                .dataSource(ADDRESS, "sa", "")
                .locations("classpath:db/schema")
                .load()
                .migrate();
        var schema = new Schema();
        try (var connection = DriverManager.getConnection(ADDRESS, "sa", "")) {
            schema.readColumns(connection);
            for (var table : schema.tables()) {
                schema.readReferences(connection.getMetaData(), table);
                schema.readIndexes(connection.getMetaData(), table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return schema;
    }

    List<String> tables() {
        return columns.stream().map(Column::table).distinct().sorted().toList();
    }

    List<Column> columns() {
        return columns;
    }

    List<Column> columnsOf(String table) {
        return columns.stream().filter(column -> column.table().equals(table)).toList();
    }

    List<Reference> references() {
        return references;
    }

    boolean isIndexed(String table, String column) {
        return indexes.stream()
                .anyMatch(it -> it.table().equals(table) && it.columns().get(0).equals(column));
    }

    /** Returns how the database in memory goes about a query. */
    String plan(String sql) {
        try (var connection = DriverManager.getConnection(ADDRESS, "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void readColumns(Connection connection) throws SQLException {
        var names =
                "select table_name, column_name, data_type, character_maximum_length, is_nullable"
                        + " from information_schema.columns where table_schema = 'PUBLIC'"
                        + " order by table_name, ordinal_position";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(names)) {
            while (rows.next()) {
                var table = lower(rows.getString(1));
                if (!NOT_OURS.contains(table)) {
                    columns.add(
                            new Column(
                                    table,
                                    lower(rows.getString(2)),
                                    lower(rows.getString(3)),
                                    rows.getInt(4),
                                    "YES".equals(rows.getString(5))));
                }
            }
        }
    }

    private void readReferences(DatabaseMetaData about, String table) throws SQLException {
        Map<String, Reference> found = new LinkedHashMap<>();
        try (var rows = about.getImportedKeys(null, "PUBLIC", upper(table))) {
            while (rows.next()) {
                found.computeIfAbsent(
                                rows.getString("FK_NAME"),
                                name -> new Reference(table, new ArrayList<>(), target(rows)))
                        .columns()
                        .add(lower(rows.getString("FKCOLUMN_NAME")));
            }
        }
        references.addAll(found.values());
    }

    private static String target(ResultSet rows) {
        try {
            return lower(rows.getString("PKTABLE_NAME"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void readIndexes(DatabaseMetaData about, String table) throws SQLException {
        Map<String, Map<Integer, String>> found = new TreeMap<>();
        try (var rows = about.getIndexInfo(null, "PUBLIC", upper(table), false, false)) {
            while (rows.next()) {
                if (isMadeByH2(rows)) {
                    continue;
                }
                found.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new TreeMap<>())
                        .put(rows.getInt("ORDINAL_POSITION"), lower(rows.getString("COLUMN_NAME")));
            }
        }
        found.values().forEach(names -> indexes.add(new Index(table, List.copyOf(names.values()))));
    }

    /** H2 adds an index to a foreign key that has none; PostgreSQL does not. */
    private static boolean isMadeByH2(ResultSet index) throws SQLException {
        return index.getBoolean("NON_UNIQUE")
                && index.getString("INDEX_NAME").matches(".*_INDEX_[0-9A-F]+");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
