package org.distintivo.system;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What stands in the tables, for in-container tests that look behind the services. */
public final class Rows {

    private Rows() {}

    /** Returns the first column of each row, as text. */
    public static List<String> of(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the moment so many days ago, as the tables hold it. */
    public static Timestamp daysAgo(int days) {
        return Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC).minusDays(days));
    }
}
