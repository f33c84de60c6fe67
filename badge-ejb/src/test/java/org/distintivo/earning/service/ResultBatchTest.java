package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.badge.domain.Performance;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.ResultContent;
import org.distintivo.earning.service.ResultBatch.Taken;
import org.distintivo.platform.domain.MailAddress;
import org.junit.jupiter.api.Test;

class ResultBatchTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final long NORA = 1;
    private static final long BERT = 2;

    private final List<ExamResult> stored = new ArrayList<>();
    private final List<ResultContent> held = new ArrayList<>();
    private final ResultBatch batch = new ResultBatch(NOW, new Memory());

    ResultBatchTest() {
        batch.add(EarnerHistory.of(NORA, false, List.of(), List.of()));
        batch.add(EarnerHistory.of(BERT, true, List.of(), List.of()));
    }

    @Test
    void a_result_teaches_its_owners_name_and_is_recorded() {
        batch.take(row("r1", "nora@example.org", "V1", "Nora Weber", false), NORA);

        assertThat(statuses()).containsExactly(RowStatus.RECORDED);
        assertThat(batch.learned()).containsOnlyKeys(NORA);
    }

    @Test
    void another_persons_name_at_the_address_is_held_and_teaches_nothing() {
        batch.take(row("r1", "nora@example.org", "V1", "Nora Weber", false), NORA);
        batch.take(row("r2", "nora@example.org", "V2", "Bert Klein", false), NORA);

        assertThat(batch.taken())
                .extracting(it -> it.result().isHeld())
                .containsExactly(false, true);
        assertThat(batch.learned().get(NORA).externalId()).isEqualTo("r1");
    }

    @Test
    void a_held_result_makes_nobody_a_stranger() {
        batch.take(row("r1", "nora@example.org", "V1", "Nora Weber", false), NORA);
        batch.take(row("r2", "nora@example.org", "V2", "Bert Klein", false), NORA);
        batch.take(row("r3", "nora@example.org", "V1", "Nora Weber", false), NORA);

        assertThat(batch.taken().get(2).result().isHeld()).isFalse();
    }

    @Test
    void only_another_name_is_a_duplicate_that_teaches_until_the_person_has_signed_up() {
        batch.take(row("r1", "nora@example.org", "V1", "Nora Weber", false), NORA);
        batch.take(row("r1", "nora@example.org", "V1", "Nora Lang", false), NORA);
        batch.take(row("r2", "bert@example.org", "V2", "Bert Klein", false), BERT);
        batch.take(row("r2", "bert@example.org", "V2", "Bert Gross", false), BERT);

        assertThat(statuses())
                .containsExactly(
                        RowStatus.RECORDED,
                        RowStatus.DUPLICATE,
                        RowStatus.RECORDED,
                        RowStatus.REJECTED);
        assertThat(batch.learned().get(NORA).contact().familyName()).isEqualTo("Lang");
    }

    @Test
    void a_changed_address_of_the_same_candidate_leaves_the_result_with_its_owner() {
        batch.take(row("r1", "nora@example.org", "V1", "Nora Weber", false), NORA);
        batch.take(row("r1", "new@example.org", "V1", "Nora Weber", true), BERT);

        assertThat(batch.taken().get(1).result().earnerId()).isEqualTo(NORA);
        assertThat(batch.moved())
                .extracting(it -> it.formerly() + " " + it.now().normalized())
                .containsExactly("nora@example.org new@example.org");
    }

    @Test
    void a_correction_to_another_candidate_moves_the_result() {
        batch.take(row("r1", "nora@example.org", "V1", "Nora Weber", false), NORA);
        batch.take(row("r1", "bert@example.org", "V2", "Bert Klein", true), BERT);

        assertThat(batch.taken().get(1).result().earnerId()).isEqualTo(BERT);
        assertThat(batch.moved()).isEmpty();
        assertThat(held).isEmpty();
    }

    @Test
    void a_conflict_over_another_persons_result_advises_no_correction() {
        batch.take(row("r1", "nora@example.org", "V1", "Nora Weber", false), NORA);
        batch.take(row("r1", "bert@example.org", "V2", "Bert Klein", false), BERT);
        batch.take(row("r1", "new@example.org", "V1", "Nora Weber", false), NORA);

        assertThat(batch.taken().subList(1, 3))
                .extracting(it -> it.faults().first().words())
                .containsExactly("result-conflict.person", "result-conflict");
    }

    private List<RowStatus> statuses() {
        return batch.taken().stream().map(Taken::status).toList();
    }

    private static SubmittedResult row(
            String id, String email, String candidateId, String name, boolean correction) {
        var details =
                new Candidate.Details(name.split(" ")[0], name.split(" ")[1], candidateId, null);
        var content =
                new ResultContent(
                        "AZ-900",
                        LocalDate.of(2026, 3, 11),
                        true,
                        new Candidate(MailAddress.parse(email), details),
                        Performance.NONE);
        return new SubmittedResult(id, "partner", content, correction, List.of());
    }

    @Test
    void who_is_given_a_held_result_is_called_as_it_says() {
        batch.take(row("r1", "nora@example.org", "V1", "Nora Weber", false), NORA);
        batch.take(row("r2", "nora@example.org", "V2", "Bert Klein", false), NORA);
        var held = batch.taken().get(1).result();

        batch.give(held.key(), BERT);
        batch.learn(BERT, held);

        assertThat(batch.learned().get(BERT).contact().familyName()).isEqualTo("Klein");
    }

    @Test
    void new_results_are_stored_together_once_all_rows_are_taken() {
        batch.take(row("r1", "nora@example.org", "V1", "Nora Weber", false), NORA);
        batch.take(row("r2", "nora@example.org", "V2", "Bert Klein", false), NORA);

        assertThat(stored).as("a query must not write down what is not decided").isEmpty();
        batch.storeCreated();
        assertThat(stored).hasSize(2);
    }

    private final class Memory implements ResultBatch.Store {

        @Override
        public void add(ExamResult result) {
            stored.add(result);
        }

        @Override
        public boolean hold(ExamResult result, ResultContent correction) {
            return held.add(correction);
        }

        @Override
        public boolean isFoundSame(ExamResult result) {
            return false;
        }
    }
}
