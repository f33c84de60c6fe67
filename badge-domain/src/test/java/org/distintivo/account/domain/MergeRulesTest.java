package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.distintivo.account.domain.Earner.ToldName;
import org.distintivo.account.domain.EarnerMerge.State;
import org.distintivo.account.domain.EarnerMerge.Way;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.platform.domain.MailAddress;
import org.junit.jupiter.api.Test;

class MergeRulesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final ToldName TOLD = new ToldName("Ada", "Byron", "Ada Byron");

    @Test
    void nobody_becomes_one_with_oneself() {
        assertThatThrownBy(() -> new EarnerMerge(1, 1, Way.MAILBOX, NOW))
                .isInstanceOf(MergeRefusedException.class)
                .hasFieldOrPropertyWithValue("code", "merge-of-one");
    }

    @Test
    void an_account_that_may_do_more_than_its_own_badges_is_of_staff_and_so_is_merged_by_others() {
        assertThat(staff().isOfStaff()).isTrue();
    }

    @Test
    void a_second_member_of_staff_agrees_and_the_first_cannot() {
        var merge = new EarnerMerge(1, 2, Way.STAFF, NOW);
        merge.rely("Ticket 4711", "staff:7");

        assertThatThrownBy(() -> merge.approve("staff:7"))
                .hasFieldOrPropertyWithValue("code", "merge-needs-another");
        merge.approve("staff:8");
        merge.happen(TOLD, NOW);

        assertThat(merge.state()).isEqualTo(State.DONE);
        assertThatThrownBy(() -> merge.approve("staff:9"))
                .hasFieldOrPropertyWithValue("code", "merge-over");
    }

    @Test
    void what_was_refused_can_no_longer_be_agreed_to() {
        var merge = new EarnerMerge(1, 2, Way.STAFF, NOW);
        merge.rely("Ticket 4711", "staff:7");
        merge.refuse("staff:7", NOW);

        assertThatThrownBy(() -> merge.approve("staff:8"))
                .isInstanceOf(MergeRefusedException.class);
    }

    @Test
    void it_can_be_undone_for_fourteen_days_once() {
        var merge = new EarnerMerge(1, 2, Way.MAILBOX, NOW);
        merge.happen(TOLD, NOW);
        var late = NOW.plus(Duration.ofDays(14));

        assertThat(merge.isUndoable(late.minusSeconds(1))).isTrue();
        assertThatThrownBy(() -> merge.undo(late)).isInstanceOf(MergeRefusedException.class);
        merge.undo(late.minusSeconds(1));
        assertThat(merge.toldName()).isEqualTo(TOLD);
        assertThatThrownBy(() -> merge.undo(NOW)).isInstanceOf(MergeRefusedException.class);
    }

    @Test
    void the_journal_knows_whose_a_row_was() {
        var journal = new MergeJournal();
        journal.note(Owner.KEPT, "badge", 1, "WAITING");
        journal.note(Owner.GONE, "badge", 2);

        var read = new MergeJournal(journal.all());

        assertThat(read.wasOfGone("badge", 2)).isTrue();
        assertThat(read.wasOfGone("badge", 1)).isFalse();
        assertThat(read.wasOfGone("claim_link", 2)).isFalse();
        assertThat(read.find("badge", 1)).get().extracting("content").isEqualTo("WAITING");
        assertThat(read.find("badge", 3)).isEmpty();
    }

    private static Account staff() {
        return Account.staff(MailAddress.parse("staff@example.org"), "hash", Locale.ENGLISH, NOW);
    }
}
