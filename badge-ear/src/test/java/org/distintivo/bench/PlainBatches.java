package org.distintivo.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Writes rows that the product has just written once more, by nothing but batches of JDBC: into a
 * database of its own, with the same tables, indexes and settings.
 */
final class PlainBatches implements AutoCloseable {

    private static final int ROWS = 1_000;

    private final Connection product;
    private final Connection own;

    /**
     * @param product the settings of the product's database
     * @param empty those of an empty one
     */
    PlainBatches(Map<String, String> product, Map<String, String> empty) {
        Flyway.configure()
                .dataSource(
                        empty.get("BADGE_DB_URL"),
                        empty.get("BADGE_DB_USER"),
                        empty.get("BADGE_DB_PASSWORD"))
                .locations("classpath:db/schema")
                .load()
                .migrate();
        try {
            this.product = connect(product);
            own = connect(empty);
            own.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads what the product has written.
     *
     * @param queries for each table the rows to read
     */
    Map<String, List<Object[]>> read(Map<String, String> queries) {
        var rows = new LinkedHashMap<String, List<Object[]>>();
        queries.forEach((table, query) -> rows.put(table, read(query)));
        return rows;
    }

    private List<Object[]> read(String query) {
        try (var found = product.createStatement().executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            var rows = new ArrayList<Object[]>();
            while (found.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes them table by table, a thousand in a transaction. */
    void write(Map<String, List<Object[]>> tables) {
        try {
            for (var table : tables.entrySet()) {
                for (int from = 0; from < table.getValue().size(); from += ROWS) {
                    int to = Math.min(from + ROWS, table.getValue().size());
                    write(table.getKey(), table.getValue().subList(from, to));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String table, List<Object[]> rows) throws SQLException {
        var places = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        try (var insert =
                own.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (var row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        own.commit();
    }

    @Override
    public void close() {
        try {
            product.close();
            own.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("BADGE_DB_URL"),
                settings.get("BADGE_DB_USER"),
                settings.get("BADGE_DB_PASSWORD"));
    }
}
