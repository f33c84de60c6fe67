package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.distintivo.earning.domain.ImportState;
import org.distintivo.platform.domain.TryAgainException;
import org.distintivo.platform.service.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("log of DatabaseWatch")
class ImportRetryPolicyTest {

    private static final RuntimeException LOST =
            new PersistenceException(new SQLException("eof", "08006"));

    private final TestDatabase database = new TestDatabase();
    private final ImportRetryPolicy patience = new ImportRetryPolicy(database.watched());

    @Test
    void a_lost_connection_and_a_lost_race_leave_an_import_to_its_next_turn() {
        assertThat(patience.isWorthAnotherTurn(at(500), LOST)).isTrue();
        assertThat(patience.isWorthAnotherTurn(at(500), new TryAgainException())).isTrue();
    }

    @Test
    void what_nobody_foresaw_ends_it() {
        assertThat(patience.isWorthAnotherTurn(at(500), new IllegalStateException("a bug")))
                .isFalse();
    }

    @Test
    void an_import_that_comes_no_further_though_the_database_answers_ends() {
        for (int turn = 1; turn < ImportRetryPolicy.MOST_TURNS; turn++) {
            assertThat(patience.isWorthAnotherTurn(at(500), LOST)).isTrue();
        }

        assertThat(patience.isWorthAnotherTurn(at(500), LOST)).isFalse();
    }

    @Test
    void one_that_comes_further_may_go_on() {
        for (int turn = 1; turn < 3 * ImportRetryPolicy.MOST_TURNS; turn++) {
            assertThat(patience.isWorthAnotherTurn(at(turn), LOST)).isTrue();
        }
    }

    @Test
    void while_the_database_is_away_nothing_is_counted() {
        database.stop();
        for (int turn = 1; turn < 3 * ImportRetryPolicy.MOST_TURNS; turn++) {
            assertThat(patience.isWorthAnotherTurn(at(500), LOST)).isTrue();
        }
    }

    private static ImportSteps.Stage at(int processed) {
        return new ImportSteps.Stage(1, ImportState.RUNNING, false, processed);
    }
}
