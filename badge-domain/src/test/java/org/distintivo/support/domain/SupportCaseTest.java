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
    void who_misses_what_is_one_case() {
        var same =
                SupportCase.mark(MailAddress.parse("ADA@example.org"), AchievementKey.exam("X-1"));

        assertThat(SupportCase.mark(ADA, AchievementKey.exam("X-1"))).isEqualTo(same);
        assertThat(SupportCase.mark(ADA, AchievementKey.certification("X-1"))).isNotEqualTo(same);
        assertThat(SupportCase.mark(ADA, null)).isNotEqualTo(same);
    }
}
