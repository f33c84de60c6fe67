package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.distintivo.badge.domain.Performance;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.ResultContent;
import org.distintivo.platform.domain.MailAddress;
import org.junit.jupiter.api.Test;

class RepeatedRowsTest {

    private final RepeatedRows repeated = new RepeatedRows();

    @Test
    void an_id_that_comes_back_in_a_later_portion_brings_its_row_along() {
        var first = row("r1", "P", "PEO-100");
        count(first, row("r2", "P", "PEO-100"), first);

        assertThat(repeated.before(List.of(first))).isEmpty();
        remember(first, RowStatus.RECORDED);

        assertThat(repeated.before(List.of(first))).containsExactly(first);
    }

    @Test
    void a_row_whose_id_stands_there_once_is_forgotten() {
        var only = row("r1", "P", "PEO-100");
        count(only, row("r2", "P", "PEO-100"));

        remember(only, RowStatus.RECORDED);

        assertThat(repeated.before(List.of(only))).isEmpty();
    }

    @Test
    void what_would_not_be_recorded_leaves_what_was_known() {
        var first = row("r1", "P", "PEO-100");
        var conflict = row("r1", "P", "PEO-200");
        count(first, conflict, first);

        remember(first, RowStatus.RECORDED);
        remember(conflict, RowStatus.REJECTED);

        assertThat(repeated.before(List.of(first))).containsExactly(first);
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects() {
        var first = row("r1", "P", "PEO-100");
        var correction = row("r1", "P", "PEO-200");
        count(first, correction, first);

        remember(first, RowStatus.RECORDED);
        remember(correction, RowStatus.RECORDED);

        assertThat(repeated.before(List.of(first, first))).containsExactly(correction);
    }

    @Test
    void two_partners_may_give_the_same_id() {
        var one = row("r1", "P", "PEO-100");
        var other = row("r1", null, "PEO-100");
        count(one, other, one);

        remember(one, RowStatus.RECORDED);
        remember(other, RowStatus.RECORDED);

        assertThat(repeated.before(List.of(one))).containsExactly(one, other);
    }

    @Test
    void a_row_without_an_id_is_no_matter() {
        var refused = ResultRow.refused(null, Fault.ofField("field-missing", "externalId"));
        count(refused, refused);

        remember(refused, RowStatus.REJECTED);

        assertThat(repeated.before(List.of(refused))).isEmpty();
    }

    private void count(ResultRow... rows) {
        List.of(rows).forEach(repeated::count);
    }

    private void remember(ResultRow row, RowStatus status) {
        var decided =
                new DecidedRow(
                        row.externalId(),
                        status,
                        Decision.EXAM_BADGE,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of());
        repeated.remember(List.of(row), List.of(decided));
    }

    private static ResultRow row(String id, String partner, String exam) {
        var candidate =
                new Candidate(
                        MailAddress.parse("ada@example.org"),
                        new Candidate.Details(null, null, null, null));
        var content =
                new ResultContent(
                        exam, LocalDate.of(2024, 2, 29), true, candidate, Performance.NONE);
        return ResultRow.of(new SubmittedResult(id, partner, content, false, List.of()));
    }
}
