package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseWaitTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void a_database_that_comes_later_is_waited_for() throws SQLException {
        var database =
                new TestDatabase() {
                    @Override
                    public Connection getConnection() throws SQLException {
                        if (asked == 1) {
                            start();
                        }
                        return super.getConnection();
                    }
                };
        database.stop();

        new DatabaseWait(database, LONG).await();

        assertThat(database.asked).isEqualTo(2);
    }

    @Test
    void one_that_does_not_come_is_waited_for_no_longer_than_that() {
        var database = new TestDatabase();
        database.stop();

        assertThatThrownBy(() -> new DatabaseWait(database, Duration.ZERO).await())
                .hasMessage("Connection refused");
    }

    @Test
    void one_that_refuses_the_password_is_not_asked_again() {
        var database =
                new TestDatabase() {
                    @Override
                    public Connection getConnection() throws SQLException {
                        asked++;
                        throw new SQLException("password authentication failed", "28P01");
                    }
                };

        assertThatThrownBy(() -> new DatabaseWait(database, LONG).await())
                .hasMessageContaining("password");
        assertThat(database.asked).isEqualTo(1);
    }
}
