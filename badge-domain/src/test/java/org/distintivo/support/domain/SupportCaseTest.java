package org.distintivo.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.platform.domain.MailAddress;
import org.junit.jupiter.api.Test;

class SupportCaseTest {

    private static final Instant NOW = Instant.parse("2024-03-07T10:00:00Z");
    private static final MailAddress ADA = MailAddress.parse("ada@example.org");
    private static final MissingBadgeQuestion QUESTION =
            new MissingBadgeQuestion(AchievementKey.exam("X-1"), null, "c-1", ADA);

    private final SupportCase open =
            new SupportCase(
                    new SupportCase.Asker(7L, ADA, Locale.ITALIAN),
                    QUESTION,
                    Finding.NO_RESULT,
                    NOW);

    @Test
    void it_keeps_what_the_person_said() {
        assertThat(open.question()).isEqualTo(QUESTION);
        assertThat(open.asker().language()).isEqualTo(Locale.ITALIAN);
    }

    @Test
    void it_is_closed_once_and_can_be_opened_again() {
        assertThat(open.close("Asked the partner", NOW)).isTrue();
        assertThat(open.close("Again", NOW.plusSeconds(1))).isFalse();
        assertThat(open.note()).isEqualTo("Asked the partner");
        assertThat(open.closedAt()).isEqualTo(NOW);

        assertThat(open.reopen()).isTrue();
        assertThat(open.reopen()).isFalse();
        assertThat(open.closedAt()).isNull();
    }

    @Test
    void it_waits_for_staff_until_they_answer_and_again_when_the_person_writes() {
        assertThat(open.state()).isEqualTo(CaseState.OPEN);
        open.answer(NOW);
        assertThat(open.state()).isEqualTo(CaseState.ANSWERED);
        open.hear();
        assertThat(open.state()).isEqualTo(CaseState.OPEN);
        open.close("Done", NOW);
        assertThat(open.state()).isEqualTo(CaseState.CLOSED);
        open.answer(NOW);
        assertThat(open.state()).isEqualTo(CaseState.CLOSED);
        open.hear();
        assertThat(open.state()).isEqualTo(CaseState.OPEN);
        open.answer(NOW);
        open.ask(QUESTION, Finding.FAILED);
        assertThat(open.state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void of_requests_a_person_may_have_several_about_the_same() {
        var asker = new SupportCase.Asker(null, ADA, Locale.ENGLISH);
        var one = new SupportCase(asker, CaseTopic.OTHER, null, NOW);
        var other = new SupportCase(asker, CaseTopic.OTHER, null, NOW);

        assertThat(one.ownMark()).isNotEqualTo(other.ownMark());
        assertThat(open.ownMark()).isEqualTo(SupportCase.mark(ADA, AchievementKey.exam("X-1")));
        assertThat(one.question().takenOn()).isNull();
        assertThat(CaseTopic.offered()).doesNotContain(CaseTopic.MISSING_BADGE).hasSize(6);
    }

    @Test
    void who_misses_what_is_one_case() {
        var same =
                SupportCase.mark(MailAddress.parse("ADA@example.org"), AchievementKey.exam("X-1"));

        assertThat(SupportCase.mark(ADA, AchievementKey.exam("X-1"))).isEqualTo(same);
        assertThat(SupportCase.mark(ADA, AchievementKey.certification("X-1"))).isNotEqualTo(same);
        assertThat(SupportCase.mark(ADA, null)).isNotEqualTo(same);
    }
}
