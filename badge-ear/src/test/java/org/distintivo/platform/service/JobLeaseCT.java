package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** One of two servers may run a job; the other finds the row held by a stranger. */
@ArquillianTest
class JobLeaseCT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Inject private JobLease leases;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Test
    void of_two_servers_only_one_takes_the_lease() throws SQLException {
        rowHeldByAnotherServer("ct-held", Instant.now().plus(A_MINUTE));

        assertThat(leases.take("ct-held", A_MINUTE)).isFalse();
    }

    @Test
    void a_lease_that_has_ended_goes_to_whoever_asks_and_can_be_prolonged() throws SQLException {
        rowHeldByAnotherServer("ct-ended", Instant.now().minus(A_MINUTE));

        assertThat(leases.take("ct-ended", A_MINUTE)).isTrue();
        assertThat(leases.take("ct-ended", A_MINUTE)).isTrue();
    }

    @Test
    void a_lease_that_is_not_ours_cannot_be_released() throws SQLException {
        rowHeldByAnotherServer("ct-foreign", Instant.now().plus(A_MINUTE));

        leases.release("ct-foreign");

        assertThat(leases.take("ct-foreign", A_MINUTE)).isFalse();
    }

    private void rowHeldByAnotherServer(String job, Instant until) throws SQLException {
        var insert = "insert into job_lease (job, holder, held_until) values (?, 'another', ?)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(insert)) {
            statement.setString(1, job);
            statement.setObject(2, until.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
