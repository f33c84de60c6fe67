package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultImportTest {

    private static final Instant CREATED = Instant.parse("2026-11-03T10:00:00Z");
    private static final Instant FINISHED = CREATED.plusSeconds(60);
    private static final Fault FAULT = Fault.ofLine("import-header", 1L);

    private final ResultImport file = new ResultImport(new FileName("march.csv"), false, CREATED);

    @Test
    void the_portions_add_up_each_kind_of_row_by_itself() {
        in(ImportState.RUNNING);

        file.advance(2, 3, 5);
        file.advance(20, 30, 50);

        assertThat(file.recorded()).isEqualTo(22);
        assertThat(file.duplicate()).isEqualTo(33);
        assertThat(file.rejected()).isEqualTo(55);
        assertThat(file.processed()).isEqualTo(110);
        assertThat(file.state()).isEqualTo(ImportState.RUNNING);
    }

    @Test
    void a_dry_run_that_starts_anew_has_counted_nothing_and_knows_its_rows() {
        in(ImportState.RUNNING);
        int received = file.received();
        file.advance(2, 3, 5);
        file.warn(1);
        assertThat(file.isAt(10)).isTrue();

        file.startAnew();

        assertThat(file.isAt(0)).isTrue();
        assertThat(file.recorded() + file.duplicate() + file.rejected() + file.warned()).isZero();
        assertThat(file.received()).isEqualTo(received);
    }

    @Test
    void a_file_that_is_at_its_end_is_nowhere_in_between() {
        in(ImportState.RUNNING);
        file.finish(FINISHED);

        assertThat(file.isAt(0)).isFalse();
    }

    @Test
    void a_file_is_uploaded_read_worked_through_and_done() {
        assertThat(file.state()).isEqualTo(ImportState.UPLOADING);
        assertThat(file.createdAt()).isEqualTo(CREATED);
        assertThat(file.publicId()).hasSize(22);

        file.queue();
        assertThat(file.state()).isEqualTo(ImportState.QUEUED);
        file.start("[\"exam\"]", ';', 10);
        assertThat(file.received()).isEqualTo(10);
        assertThat(file.header()).isEqualTo("[\"exam\"]");
        assertThat(file.finishedAt()).isNull();

        file.finish(FINISHED);
        assertThat(file.state()).isEqualTo(ImportState.DONE);
        assertThat(file.finishedAt()).isEqualTo(FINISHED);
        assertThat(file.fault()).isEmpty();
    }

    @Test
    void one_that_cannot_be_read_says_why() {
        in(ImportState.QUEUED);

        file.fail(FAULT, FINISHED);

        assertThat(file.state()).isEqualTo(ImportState.FAILED);
        assertThat(file.fault()).contains(FAULT);
        assertThat(file.finishedAt()).isEqualTo(FINISHED);
    }

    @ParameterizedTest
    @EnumSource(names = {"QUEUED", "RUNNING", "DONE", "FAILED"})
    void only_an_upload_is_queued(ImportState state) {
        refuses(state, ResultImport::queue);
    }

    @ParameterizedTest
    @EnumSource(names = {"UPLOADING", "RUNNING", "DONE", "FAILED"})
    void only_a_queued_file_starts(ImportState state) {
        refuses(state, it -> it.start("[]", ',', 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"UPLOADING", "QUEUED", "DONE", "FAILED"})
    void only_a_running_one_advances_or_finishes(ImportState state) {
        refuses(state, it -> it.advance(1, 1, 1));
        assertThat(file.processed()).isZero();
        assertThatThrownBy(() -> file.finish(FINISHED)).isInstanceOf(IllegalStateException.class);
    }

    private void refuses(ImportState state, Consumer<ResultImport> step) {
        in(state);

        assertThatThrownBy(() -> step.accept(file)).isInstanceOf(IllegalStateException.class);
        assertThat(file.state()).isEqualTo(state);
    }

    private void in(ImportState state) {
        if (state == ImportState.FAILED) {
            file.fail(FAULT, CREATED);
        } else {
            if (state.ordinal() >= ImportState.QUEUED.ordinal()) {
                file.queue();
            }
            if (state.ordinal() >= ImportState.RUNNING.ordinal()) {
                file.start("[]", ',', 1);
            }
            if (state == ImportState.DONE) {
                file.finish(CREATED);
            }
        }
    }
}
