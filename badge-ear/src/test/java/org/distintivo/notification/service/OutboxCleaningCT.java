package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.distintivo.platform.service.CleaningJob;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Mail of which nobody asks any more is deleted, and what still waits is not. */
@ArquillianTest
class OutboxCleaningCT {

    @Inject private CleaningJob job;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Test
    void mail_of_more_than_a_year_ago_is_deleted_unless_it_waits() throws SQLException {
        long id = -1;
        for (var state : List.of("SENT", "FAILED", "KEPT", "CANCELLED", "QUEUED")) {
            write(id--, state, state + "-old", 366);
            write(id--, state, state + "-new", 364);
        }

        job.clean();

        assertThat(
                        Rows.of(
                                database,
                                "select public_id from outbox_mail where id < 0 order by public_id"))
                .containsExactly(
                        "CANCELLED-new",
                        "FAILED-new",
                        "KEPT-new",
                        "QUEUED-new",
                        "QUEUED-old",
                        "SENT-new");
    }

    @Test
    void more_than_one_portion_is_deleted_in_one_night() throws SQLException {
        for (long id = -2_001; id < -1_000; id++) {
            write(id, "SENT", "many" + id, 400);
        }

        job.clean();

        assertThat(Rows.of(database, "select public_id from outbox_mail where id < -1000"))
                .isEmpty();
    }

    private void write(long id, String state, String publicId, int days) throws SQLException {
        var insert =
                "insert into outbox_mail (id, version, public_id, template, account_id, data,"
                        + " message_id, state, created_at, due_at, patient_until, attempts)"
                        + " values (?, 1, ?, 'CONFIRMATION', (select min(id) from account), '{}',"
                        + " 'ct', ?, ?, ?, ?, 0)";
        var never = Timestamp.valueOf(LocalDateTime.of(2100, 1, 1, 0, 0));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(insert)) {
            statement.setLong(1, id);
            statement.setString(2, publicId);
            statement.setString(3, state);
            statement.setTimestamp(4, Rows.daysAgo(days));
            statement.setTimestamp(5, never);
            statement.setTimestamp(6, never);
            statement.executeUpdate();
        }
    }
}
