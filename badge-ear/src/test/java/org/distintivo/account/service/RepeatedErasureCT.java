package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Whoever was erased, and came back with an older database, is erased again. */
@ArquillianTest
class RepeatedErasureCT {

    @Inject private RepeatedErasureJob job;
    @Inject private AsSystem system;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Test
    void an_older_database_brings_nobody_back() throws SQLException {
        var erased = person("erased", "timestamp '2026-01-01 00:00:00'");
        var other = person("other", "null");
        job.look();
        change("update earner set erased_at = null, name = 'Ada' where id = " + erased);
        assertThat(names(erased)).containsExactly("Ada");

        job.look();

        assertThat(names(erased)).containsExactly((String) null);
        assertThat(Rows.of(database, "select reason from erasure where earner_id = " + erased))
                .containsExactly("REPEATED");
        assertThat(addresses(erased)).isEmpty();
        assertThat(addresses(other)).hasSize(1);
    }

    @Test
    void a_number_that_stands_for_somebody_else_in_this_database_is_left_alone()
            throws SQLException {
        var erased = person("before", "timestamp '2026-01-01 00:00:00'");
        job.look();
        change(
                "update earner set erased_at = null, created_at = timestamp '2020-01-01 00:00:00'"
                        + " where id = "
                        + erased);

        job.look();

        assertThat(addresses(erased)).hasSize(1);
    }

    private long person(String name, String erasedAt) throws SQLException {
        var address = name + "@repeated.example.org";
        var id = system.enroll(List.of(address)).get(address);
        change("update earner set erased_at = " + erasedAt + " where id = " + id);
        return id;
    }

    private List<String> names(long id) {
        return Rows.of(database, "select name from earner where id = " + id);
    }

    private List<String> addresses(long id) {
        return Rows.of(database, "select original from email_address where earner_id = " + id);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
