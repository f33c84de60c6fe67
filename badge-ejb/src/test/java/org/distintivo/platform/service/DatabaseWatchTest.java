package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.distintivo.platform.domain.DatabaseAwayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(TestDatabase.WATCH)
class DatabaseWatchTest {

    private final TestDatabase own = new TestDatabase();
    private final TestDatabase pool = new TestDatabase();
    private final DatabaseWatch watch = new DatabaseWatch(own, pool);
    private final Lines lines = new Lines();
    private final Logger log = Logger.getLogger(DatabaseWatch.class.getName());

    @BeforeEach
    void listen() throws Exception {
        log.addHandler(lines);
        pool.getConnection(); // as after some work
        watch.look();
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(lines);
    }

    @Test
    void a_database_that_goes_is_told_once_and_refuses_everybody() {
        stop();

        watch.look();
        watch.look();
        watch.lookNow();

        assertThat(lines.codes).containsExactly("DIST0020E");
        assertThat(watch.isAway()).isTrue();
        assertThatThrownBy(watch::requireDatabase).isInstanceOf(DatabaseAwayException.class);
    }

    @Test
    void a_fault_that_a_caller_meets_has_it_looked_at_before_its_second() {
        watch.lookNow();
        assertThat(watch.isAway()).isFalse();

        stop();
        watch.lookNow();

        assertThat(watch.isAway()).isTrue();
    }

    @Test
    void when_it_is_back_the_broken_connections_of_the_pool_go_before_anybody_gets_one() {
        stop();
        watch.look();

        own.start();
        pool.start();
        watch.look();

        assertThat(lines.codes).containsExactly("DIST0020E", "DIST0021I");
        assertThat(watch.isAway()).isFalse();
        assertThat(isBroken(pool)).isFalse();
    }

    @Test
    void it_stays_away_while_the_pool_has_no_good_connection() {
        stop();
        watch.look();

        own.start();
        watch.look();

        assertThat(watch.isAway()).isTrue();
    }

    private void stop() {
        own.stop();
        pool.stop();
    }

    private static boolean isBroken(TestDatabase database) {
        try (var connection = database.getConnection()) {
            return !connection.isValid(1);
        } catch (java.sql.SQLException e) {
            return true;
        }
    }

    private static final class Lines extends Handler {

        final List<String> codes = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            codes.add(line.getMessage().split(" ")[0]);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
