package org.distintivo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Database;
import org.distintivo.system.OnPostgres;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;

/** A transaction that began before others and ends after them is not passed over. */
@OnPostgres
class SlowEventIT {

    private static final String INSERT =
            "insert into recorded_event (id, public_id, type, subject, happened_at, data) values"
                    + " (nextval('event_number'), ?, 'ITEM_RETIRED', 'exams/slow',"
                    + " current_timestamp, '{}')";

    private final TestServer server = TestServer.of(Database.POSTGRES);

    @Test
    void what_a_slow_transaction_wrote_first_is_read_last() throws SQLException {
        var results = new ResultsApi(server.api());
        results.loadProgram("slow");
        var reader = FeedReader.atTheEnd(server.api());
        var id = ResultsApi.id();
        var written = "w" + id.replace("-", "").substring(0, 21);

        try (var slow = server.database()) {
            slow.setAutoCommit(false);
            insert(slow, written);
            results.post(ResultsApi.pass(id, "slow-A", "2024-02-29", ResultsApi.address()));
            assertThat(reader.readAll(10))
                    .extracting(it -> it.getString("type"))
                    .contains("result.recorded", "badge.awarded");
            assertThat(reader.read(10)).isEmpty();
            slow.commit();
        }

        assertThat(reader.readAll(10)).extracting(it -> it.getString("id")).contains(written);
    }

    private static void insert(Connection slow, String id) throws SQLException {
        try (var statement = slow.prepareStatement(INSERT)) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }
}
