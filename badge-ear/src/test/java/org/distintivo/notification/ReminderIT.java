package org.distintivo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/**
 * The job reminds of a badge that has waited for two weeks; on H2 its steps do. That it does so
 * once is held by {@code DueRemindersCT}.
 */
@OnPostgres
class ReminderIT {

    private static final String BADGE =
            " where earner_id = (select earner_id from email_address where normalized = '%s')";

    private final String address = Exams.address();
    private final TestServer server = TestServer.of(Database.POSTGRES);

    @Test
    void a_badge_that_has_waited_for_long_is_reminded_of() throws SQLException {
        new Exams(server.api()).pass(address, "it", Exams.FIRST);
        var first = server.mails().await(address);
        change("update badge set waiting_since = waiting_since - interval '15 days'");

        var reminder = server.mails().await(address, it -> !it.subject().equals(first.subject()));

        assertThat(reminder.subject()).startsWith("Ti aspetta ancora");
        assertThat(reminder.link("/claim/")).isNotEmpty();
    }

    private void change(String sql) throws SQLException {
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql + BADGE.formatted(address))).isEqualTo(1);
        }
    }
}
