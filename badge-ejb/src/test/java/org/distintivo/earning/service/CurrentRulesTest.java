package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.earning.domain.RulesVersion;
import org.junit.jupiter.api.Test;

class CurrentRulesTest {

    private static final int REQUESTS = 8;

    /** Archives only once everybody has seen that there is nothing to remember. */
    private static final class SlowArchive extends RulesArchive {

        private final CountDownLatch looked = new CountDownLatch(REQUESTS);
        private final AtomicInteger archived = new AtomicInteger();
        private volatile RulesVersion latest;

        @Override
        public Optional<RulesVersion> remembered() {
            var found = Optional.ofNullable(latest);
            looked.countDown();
            return found;
        }

        @Override
        public RulesVersion current() {
            try {
                looked.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new RulesVersion(archived.incrementAndGet(), rules());
        }

        @Override
        public void remember(RulesVersion committed) {
            latest = committed;
        }

        private static ProgramRules rules() {
            return new ProgramRules(Map.of(), Map.of());
        }
    }

    @Test
    void the_first_results_under_new_rules_archive_them_once_however_many_come_at_once()
            throws Exception {
        var archive = new SlowArchive();
        var rules = new CurrentRules(archive);
        var pool = Executors.newFixedThreadPool(REQUESTS);
        List<Future<RulesVersion>> answers = new ArrayList<>();

        for (int i = 0; i < REQUESTS; i++) {
            answers.add(pool.submit(rules::today));
        }

        for (var answer : answers) {
            assertThat(answer.get().id()).isEqualTo(1);
        }
        pool.shutdown();
    }
}
