package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.distintivo.earning.domain.RowSubject;
import org.distintivo.platform.service.CleaningJob;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rejected rows of requests are kept for half a year, once each, and the newest of a partner. */
@ArquillianTest
class RejectedResultsCT {

    private static final String PARTNER = "ct-rejected";
    private static final String COUNT =
            "select count(*) from rejected_result where about_partner = '" + PARTNER + "'";

    @Inject private IntakeCaller partner;
    @Inject private CleaningJob cleaning;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @AfterEach
    void forget() throws SQLException {
        change("delete from rejected_result where about_partner = '" + PARTNER + "'");
    }

    @Test
    void a_row_that_is_sent_again_takes_the_place_of_the_first() {
        partner.reject(row("1"), row("2"), row("1"));
        partner.reject(row("2"), row("3"));
        partner.reject(new RowSubject(PARTNER, "4", "X", null, null, null));

        assertThat(Rows.of(database, COUNT)).as("what is about nobody is not kept").contains("3");
    }

    @Test
    void of_a_partner_whose_feed_goes_wrong_the_newest_stay() throws SQLException {
        add(RejectedResultRegister.MOST_OF_PARTNER, 0);

        partner.reject(row("new"));

        assertThat(Rows.of(database, COUNT))
                .containsExactly("" + RejectedResultRegister.MOST_OF_PARTNER);
        assertThat(Rows.of(database, COUNT + " and about_number = 'new'")).containsExactly("1");
    }

    @Test
    void what_was_rejected_half_a_year_ago_is_deleted() throws SQLException {
        add(1, 181);
        add(1, 179);

        cleaning.clean();

        assertThat(Rows.of(database, COUNT)).containsExactly("1");
    }

    private static RowSubject row(String number) {
        return new RowSubject(PARTNER, number, "X", null, "rejected@ct.example.org", null);
    }

    private void add(int rows, int daysAgo) throws SQLException {
        change(
                ("insert into rejected_result (id, version, mark, about_partner, reason,"
                                + " rejected_at) select -x - %d, 1, 'ct', '%s', '{}',"
                                + " timestamp '%s' from system_range(1, %d)")
                        .formatted(daysAgo * 10, PARTNER, Rows.daysAgo(daysAgo), rows));
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
