package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.distintivo.account.domain.LastStaffException;
import org.distintivo.platform.service.Retries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedErasuresTest {

    private static final ErasedPerson LAST = new ErasedPerson(7, Instant.EPOCH);
    private static final ErasedPerson OTHER = new ErasedPerson(8, Instant.EPOCH);

    /** Keeps its logger, and with that its level, as long as the test. */
    private final Logger logger = Logger.getLogger(RepeatedErasures.class.getName());

    private final List<LogRecord> lines = new ArrayList<>();
    private final List<Long> erased = new ArrayList<>();
    private final Handler listener = new Listener();

    @TempDir private Path folder;

    private ErasedPeopleRecord record;
    private RepeatedErasures erasures;

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
        record = new ErasedPeopleRecord(folder.resolve("erased-people.txt"));
        erasures = new RepeatedErasures(record, new Back(), new Retries());
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(listener);
        logger.setUseParentHandlers(true);
    }

    @Test
    void who_cannot_be_erased_is_told_once_in_one_line_and_holds_up_nobody_else() {
        record.add(List.of(LAST, OTHER));

        erasures.run();
        erasures.run();

        assertThat(erased).contains(8L);
        assertThat(lines)
                .filteredOn(it -> it.getMessage().startsWith("DIST0214W"))
                .singleElement()
                .satisfies(it -> assertThat(it.getThrown()).isNull())
                .satisfies(it -> assertThat(it.getMessage()).contains("7", "last account"));
    }

    @Test
    void a_damaged_record_is_told_once_until_it_can_be_read_again() throws Exception {
        record.add(List.of(OTHER));
        var file = folder.resolve("erased-people.txt");
        var good = Files.readString(file);
        Files.writeString(file, "8 yesterday");

        assertThat(erasures.isDue()).isFalse();
        erasures.run();
        erasures.note(new NumbersErased(Set.of(LAST)));

        assertThat(lines)
                .singleElement()
                .satisfies(it -> assertThat(it.getLevel()).isEqualTo(Level.SEVERE))
                .satisfies(it -> assertThat(it.getThrown()).isNull())
                .satisfies(it -> assertThat(it.getMessage()).startsWith("DIST0215E cannot read"));
        assertThat(erased).isEmpty();

        Files.writeString(file, good);
        erasures.note(new NumbersErased(Set.of(LAST)));

        assertThat(record.read()).containsExactlyInAnyOrder(OTHER, LAST);
    }

    /** Two who are back, one of them the last of staff. */
    private final class Back extends ErasedPeople {

        @Override
        public Set<ErasedPerson> listErased() {
            return Set.of();
        }

        @Override
        public List<Long> listBack(Collection<ErasedPerson> people) {
            return people.stream().map(ErasedPerson::id).sorted().toList();
        }

        @Override
        public boolean eraseAgain(long earnerId, Set<ErasedPerson> known) {
            if (earnerId == LAST.id()) {
                throw new LastStaffException();
            }
            return erased.add(earnerId);
        }
    }

    /** Keeps what is logged. */
    private final class Listener extends Handler {

        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
