package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.distintivo.platform.service.CleaningJob;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An export that was not fetched within a week goes, with all its files. */
@ArquillianTest
class ExportCleaningCT {

    @Inject private CleaningJob job;
    @Inject private AsSystem system;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Test
    void what_was_ready_a_week_ago_is_deleted_with_its_files() throws SQLException {
        ready(-1, "old@export.example.org", 8);
        ready(-2, "young@export.example.org", 6);

        job.clean();

        assertThat(Rows.of(database, "select id from data_export where id < 0"))
                .containsExactly("-2");
        assertThat(Rows.of(database, "select export_id from data_export_file where id < 0"))
                .containsExactly("-2");
    }

    private void ready(long id, String address, int daysAgo) throws SQLException {
        var earner = system.enroll(List.of(address)).get(address);
        try (var connection = database.getConnection();
                var export =
                        connection.prepareStatement(
                                "insert into data_export (id, version, earner_id, state, total,"
                                        + " done, asked_at, finished_at)"
                                        + " values (?, 1, ?, 'READY', 1, 1, ?, ?)");
                var file =
                        connection.prepareStatement(
                                "insert into data_export_file"
                                        + " (id, version, export_id, number, path, source)"
                                        + " values (?, 1, ?, 0, 'data.json', '')")) {
            export.setLong(1, id);
            export.setLong(2, earner);
            export.setTimestamp(3, Rows.daysAgo(daysAgo));
            export.setTimestamp(4, Rows.daysAgo(daysAgo));
            export.executeUpdate();
            file.setLong(1, id);
            file.setLong(2, id);
            file.executeUpdate();
        }
    }
}
