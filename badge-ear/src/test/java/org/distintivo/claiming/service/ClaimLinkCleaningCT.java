package org.distintivo.claiming.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.distintivo.platform.service.CleaningJob;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Links in mails are explained for a month after they have worn out, and then forgotten. */
@ArquillianTest
class ClaimLinkCleaningCT {

    @Inject private CleaningJob job;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Test
    void a_link_is_deleted_with_what_it_led_to_a_month_after_it_has_worn_out() throws SQLException {
        change(
                "insert into earner (id, version, auto_accept, created_at)"
                        + " values (-1, 1, false, current_timestamp)",
                "insert into achievement_design (id, version, kind, code, number, title, level,"
                        + " edition, created_at) values (-1, 1, 'EXAM', 'CT-LINKS', 1,"
                        + " 'Links', 'exam', 1, current_timestamp)",
                "insert into badge (id, version, public_id, earner_id, kind, code, design, state,"
                        + " earned_on, waiting_since, changed_at) values (-1, 1, 'ct-links', -1,"
                        + " 'EXAM', 'CT-LINKS', 1, 'WAITING', current_date, current_timestamp,"
                        + " current_timestamp)");
        link(-1, 31);
        link(-2, 29);

        job.clean();

        assertThat(Rows.of(database, "select id from claim_link where id < 0"))
                .containsExactly("-2");
        assertThat(
                        Rows.of(
                                database,
                                "select claim_link_id from claim_link_badge where claim_link_id < 0"))
                .containsExactly("-2");
        change(
                "delete from claim_link_badge where claim_link_id < 0",
                "delete from claim_link where id < 0",
                "delete from badge where id < 0",
                "delete from achievement_design where id < 0",
                "delete from earner where id < 0");
    }

    private void change(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private void link(long id, int wornOut) throws SQLException {
        try (var connection = database.getConnection();
                var link =
                        connection.prepareStatement(
                                "insert into claim_link (id, version, earner_id, token_hash,"
                                        + " wears_out_at) values (?, 1, -1, ?, ?)");
                var badge =
                        connection.prepareStatement("insert into claim_link_badge values (?, ?)")) {
            link.setLong(1, id);
            link.setString(2, "ct" + id);
            link.setTimestamp(3, Rows.daysAgo(wornOut));
            link.executeUpdate();
            badge.setLong(1, id);
            badge.setString(2, "ct-links");
            badge.executeUpdate();
        }
    }
}
