package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.distintivo.platform.domain.BusyException;
import org.distintivo.platform.domain.DatabaseAwayException;
import org.distintivo.platform.domain.OutcomeUnknownException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "25P03", "90098"})
    void a_connection_that_broke_or_could_not_be_made_is_the_database_being_away(String state) {
        var fault = new PersistenceException(new SQLException("no words of ours", state));

        assertThat(DatabaseFaults.isAway(fault)).isTrue();
        assertThat(DatabaseFaults.told(fault)).containsInstanceOf(DatabaseAwayException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "55P03", "42601", "28P01"})
    void a_database_that_answers_no_is_not_away(String state) {
        assertThat(DatabaseFaults.isAway(new PersistenceException(new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void a_pool_without_a_free_connection_counts_as_well() {
        var fault = new PersistenceException(new SQLTransientConnectionException("timed out"));

        assertThat(DatabaseFaults.told(fault)).containsInstanceOf(DatabaseAwayException.class);
    }

    @Test
    void what_the_container_wraps_came_with_the_commit_so_its_outcome_is_not_known() {
        var fault = new EJBException(new PersistenceException(new SQLException("eof", "08006")));

        var told = DatabaseFaults.told(fault);

        assertThat(told).containsInstanceOf(OutcomeUnknownException.class);
        assertThat(told.get().members()).containsKey("retryAfter");
    }

    @Test
    void what_was_told_once_stays_what_it_is() {
        var told = new DatabaseAwayException(new SQLException("eof", "08006"));

        assertThat(DatabaseFaults.told(new EJBException(told))).contains(told);
    }

    @Test
    void other_things_that_are_taken_for_a_while_say_nothing_about_the_database() {
        assertThat(DatabaseFaults.isAway(new BusyException())).isFalse();
    }
}
