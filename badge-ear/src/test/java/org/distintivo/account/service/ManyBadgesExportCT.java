package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An export of five hundred badges is begun in one step, with a file of its own for each form. */
@ArquillianTest
class ManyBadgesExportCT {

    private static final int BADGES = 500;
    private static final int FORMS = 6;
    private static final String FIRST = "select -x, 1, 'EXAM', 'CT-MANY-' || x";

    @Inject private AsSystem system;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @BeforeEach
    void the_job_rests() throws SQLException {
        change(
                "update job_lease set holder = 'ct',"
                        + " held_until = current_timestamp + interval '10' minute"
                        + " where job = 'data-export'");
    }

    @AfterEach
    void nothing_is_left() throws SQLException {
        change("delete from data_export where id = -50000");
        change("delete from badge where code like 'CT-MANY-%'");
        change("delete from achievement_design where code like 'CT-MANY-%'");
        change("update job_lease set held_until = current_timestamp where holder = 'ct'");
    }

    @Test
    void every_badge_is_listed_and_every_file_has_a_path_of_its_own() throws SQLException {
        var address = "many@export.example.org";
        aPersonWithBadges(system.enroll(List.of(address)).get(address));

        system.goOnWithExport(-50000);

        assertThat(files("count(*)")).containsExactly("" + (2 + BADGES * FORMS));
        assertThat(files("count(distinct path)")).isEqualTo(files("count(*)"));
        assertThat(files("count(distinct source)")).containsExactly("" + (1 + BADGES * FORMS));
        assertThat(document("index.html").split("<a href=")).hasSize(1 + BADGES * FORMS);
        assertThat(document("data.json").split("CT-MANY-")).hasSize(1 + BADGES);
    }

    private void aPersonWithBadges(long earner) throws SQLException {
        var range = " from system_range(50001, " + (50_000 + BADGES) + ")";
        change(
                "insert into achievement_design (id, version, kind, code, number, title, level,"
                        + " edition, created_at) "
                        + FIRST
                        + ", 1, 'Many', 'exam', 1, current_timestamp"
                        + range);
        change(
                "insert into badge (id, version, kind, code, public_id, earner_id, design, state,"
                        + " earned_on, waiting_since, accepted_at, changed_at) "
                        + FIRST
                        + ", x || '-many', "
                        + earner
                        + ", 1, 'ACCEPTED', current_date, current_timestamp, current_timestamp,"
                        + " current_timestamp"
                        + range);
        change(
                "insert into data_export (id, version, earner_id, state, total, done, asked_at)"
                        + " values (-50000, 1, "
                        + earner
                        + ", 'QUEUED', 0, 0, current_timestamp)");
    }

    private List<String> files(String what) {
        return Rows.of(
                database, "select " + what + " from data_export_file where export_id = -50000");
    }

    private String document(String path) {
        return Rows.of(
                        database,
                        "select utf8tostring(content) from data_export_file where path = '"
                                + path
                                + "' and export_id = -50000")
                .get(0);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
