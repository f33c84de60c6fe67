package org.distintivo.claiming.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.distintivo.system.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Links in mails are explained for a month after they have worn out, and then forgotten. */
@ArquillianTest
class ClaimLinkCleaningCT {

    @Inject private ClaimLinkCleaningJob job;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.services(ClaimLinkCleaningCT.class);
    }

    @Test
    void a_link_is_deleted_with_what_it_led_to_a_month_after_it_has_worn_out() throws SQLException {
        link(-1, 31);
        link(-2, 29);

        job.clean();

        assertThat(query("select id from claim_link where id < 0")).containsExactly("-2");
        assertThat(query("select claim_link_id from claim_link_badge where claim_link_id < 0"))
                .containsExactly("-2");
    }

    private void link(long id, int wornOut) throws SQLException {
        try (var connection = database.getConnection();
                var link =
                        connection.prepareStatement(
                                "insert into claim_link (id, version, earner_id, token_hash,"
                                        + " wears_out_at) values (?, 1, 1, ?, ?)");
                var badge =
                        connection.prepareStatement("insert into claim_link_badge values (?, ?)")) {
            link.setLong(1, id);
            link.setString(2, "ct" + id);
            link.setTimestamp(3, daysAgo(wornOut));
            link.executeUpdate();
            badge.setLong(1, id);
            badge.setString(2, "ct");
            badge.executeUpdate();
        }
    }

    private List<String> query(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static Timestamp daysAgo(int days) {
        return Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC).minusDays(days));
    }
}
