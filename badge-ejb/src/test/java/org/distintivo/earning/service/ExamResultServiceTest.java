package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.distintivo.account.service.EarnerService;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.platform.service.Retries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExamResultServiceTest {

    private static final String SECRET = "ada@example.org";

    private final List<String> logged = new ArrayList<>();
    private final Handler listener = new Listener();
    private final Logger log = Logger.getLogger(ExamResultService.class.getName());

    private final DecidedRow good =
            new DecidedRow(
                    "r1", RowStatus.RECORDED, null, List.of(), null, null, null, null, List.of());
    private final DecidedRow bad =
            DecidedRow.rejected("r2", RowFaults.of(Fault.ofField("field-missing", "email")));

    @BeforeEach
    void listen() {
        log.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(listener);
    }

    @Test
    void rejected_rows_that_cannot_be_kept_fail_no_good_row() {
        assertThat(service().record(List.of())).containsExactly(good, bad);

        assertThat(logged)
                .singleElement()
                .asString()
                .startsWith("DIST0602W")
                .doesNotContain(SECRET);
    }

    private ExamResultService service() {
        var queue = new IntakeQueue(1, Duration.ZERO);
        return new ExamResultService(
                new Recording(),
                new CurrentRules(new Rules()),
                new Retries(),
                queue,
                new Failing(),
                new EarnerService());
    }

    private final class Recording extends EligibilityService {
        @Override
        public List<DecidedRow> record(List<ResultRow> rows, RulesVersion today) {
            return List.of(good, bad);
        }
    }

    private static final class Failing extends RejectedResultRegister {
        @Override
        public void keep(List<DecidedRow> decided) {
            throw new IllegalStateException("row of " + SECRET);
        }
    }

    private static final class Rules extends RulesArchive {
        @Override
        public Optional<RulesVersion> remembered() {
            return Optional.of(new RulesVersion(1, new ProgramRules(Map.of(), Map.of())));
        }
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
