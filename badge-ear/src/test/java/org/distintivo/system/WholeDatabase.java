package org.distintivo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks for words in every column of every table of a server, as whoever has its disk could. */
public final class WholeDatabase {

    private static final String TEXTS =
            "select table_name, column_name from information_schema.columns"
                    + " where lower(table_schema) = 'public' and lower(data_type) in"
                    + " ('character varying', 'text', 'character large object', 'character')";

    private final TestServer server;
    private final Database database;

    public WholeDatabase(TestServer server, Database database) {
        this.server = server;
        this.database = database;
    }

    /** Returns the columns that hold one of the words, whatever their case. */
    public List<String> columnsWith(List<String> words) {
        try (var connection = connect()) {
            var found = new ArrayList<String>();
            for (var column : columns(connection)) {
                if (holds(connection, column, words)) {
                    found.add(column[0] + "." + column[1]);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return database == Database.POSTGRES
                ? server.database()
                : DriverManager.getConnection(
                        "jdbc:h2:file:" + copied() + ";IFEXISTS=TRUE", "distintivo", "");
    }

    /** The server keeps its file to itself; a copy is as if the power had failed now. */
    private String copied() {
        try {
            var folder = Files.createTempDirectory("whole-database");
            Files.copy(
                    server.dataDir().resolve("distintivo.mv.db"),
                    folder.resolve("copy.mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
            return folder.resolve("copy").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> columns(Connection connection) throws SQLException {
        var columns = new ArrayList<String[]>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TEXTS)) {
            while (rows.next()) {
                columns.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return columns;
    }

    private static boolean holds(Connection connection, String[] column, List<String> words)
            throws SQLException {
        var sql = "select 1 from \"%s\" where lower(\"%s\") like ?".formatted(column[0], column[1]);
        for (var word : words) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, "%" + word.toLowerCase(Locale.ROOT) + "%");
                try (var rows = statement.executeQuery()) {
                    if (rows.next()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
