package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.distintivo.platform.service.LeasedWork.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(TestDatabase.WATCH)
class LeasedWorkTest {

    private static final Job JOB = new Job("job", Duration.ofMinutes(1));

    private final Leases leases = new Leases();
    private final TestDatabase source = new TestDatabase();
    private final DatabaseWatch database = source.watched();
    private final LeasedWork work = new LeasedWork(leases, database);
    private final List<String> done = new ArrayList<>();

    @Test
    void steps_are_taken_while_there_is_more_each_under_a_lease_of_its_own() {
        var more = List.of(true, true, false).iterator();

        work.run(JOB, () -> step(more));

        assertThat(leases.log).containsExactly("take", "take", "take", "release");
        assertThat(done).hasSize(3);
    }

    @Test
    void nothing_is_done_while_another_server_is_at_it() {
        leases.free = false;

        work.run(JOB, () -> step(List.of(true).iterator()));

        assertThat(done).isEmpty();
    }

    @Test
    void no_lease_is_taken_when_nothing_is_due() {
        work.runIf(() -> false, JOB, () -> step(List.of(true).iterator()));

        assertThat(leases.log).isEmpty();
    }

    @Test
    void a_job_that_is_woken_while_it_works_does_not_work_twice() {
        work.run(
                JOB,
                () -> {
                    work.run(JOB, () -> step(List.of(false).iterator()));
                    return false;
                });

        assertThat(done).isEmpty();
    }

    @Test
    void a_step_that_fails_hinders_neither_the_container_nor_the_next_turn() {
        assertThatCode(
                        () ->
                                work.run(
                                        JOB,
                                        () -> {
                                            throw new IllegalStateException("the database");
                                        }))
                .doesNotThrowAnyException();

        work.run(JOB, () -> step(List.of(false).iterator()));

        assertThat(done).hasSize(1);
    }

    @Test
    void while_the_database_is_away_jobs_rest() {
        source.stop();
        database.look();

        work.run(JOB, () -> step(List.of(false).iterator()));
        assertThat(leases.log).isEmpty();

        source.start();
        database.look();
        work.run(JOB, () -> step(List.of(false).iterator()));
        assertThat(done).hasSize(1);
    }

    private boolean step(Iterator<Boolean> more) {
        done.add("step");
        return more.next();
    }

    private static final class Leases extends JobLease {

        private final List<String> log = new ArrayList<>();
        private boolean free = true;

        @Override
        public boolean take(String job, Duration duration) {
            log.add("take");
            return free;
        }

        @Override
        public void release(String job) {
            log.add("release");
        }
    }
}
