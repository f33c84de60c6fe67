package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.badge.domain.Performance;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.Candidate.Details;
import org.distintivo.earning.domain.Outcome.Decided;
import org.distintivo.platform.domain.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ExamResultTest {

    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");
    private static final ResultKey KEY = new ResultKey("partner", "r1");
    private static final Performance PERFORMANCE =
            new Performance("870", "https://example.org/proof");

    private final ResultContent content = content("A-1", DAY, true, "ada@example.org");
    private final ExamResult result = new ExamResult(KEY, content, 7, NOW);

    @Test
    void it_is_what_the_partner_sent() {
        assertThat(result.key()).isEqualTo(KEY);
        assertThat(result.fact()).isEqualTo(new ResultFact(KEY, "A-1", DAY, true, false));
        assertThat(result.exam()).isEqualTo("A-1");
        assertThat(result.takenOn()).isEqualTo(DAY);
        assertThat(result.passed()).isTrue();
        assertThat(result.candidate().isSamePerson(content.candidate())).isTrue();
        assertThat(result.candidate()).as("rows do not share one").isNotSameAs(content.candidate());
        assertThat(result.performance()).isEqualTo(PERFORMANCE);
        assertThat(result.earnerId()).isEqualTo(7);
        assertThat(result.fingerprint()).isEqualTo(content.fingerprint());
        assertThat(result.recordedAt()).isEqualTo(NOW);
    }

    @Test
    void a_correction_replaces_all_of_it_under_the_same_id() {
        var corrected = content("B-1", DAY.minusDays(1), false, "bea@example.org");

        result.replace(corrected, 8);

        assertThat(result.fact())
                .isEqualTo(new ResultFact(KEY, "B-1", DAY.minusDays(1), false, false));
        assertThat(result.passed()).isFalse();
        assertThat(result.earnerId()).isEqualTo(8);
        assertThat(result.fingerprint())
                .isEqualTo(corrected.fingerprint())
                .isNotEqualTo(content.fingerprint());
    }

    @Test
    void a_voided_result_stays_voided_for_its_first_reason_also_when_corrected() {
        assertThat(result.voidReason()).isNull();

        result.takeBack("sat by somebody else");
        result.takeBack("another reason");
        result.replace(content("B-1", DAY, true, "ada@example.org"), 7);

        assertThat(result.voidReason()).isEqualTo("sat by somebody else");
        assertThat(result.fact().voided()).isTrue();
    }

    @Test
    void it_keeps_the_decision_its_reason_and_the_rules_it_was_made_by() {
        var reason = Reason.of("exam-badge", Reason.exam("A-1"));

        result.decide(new Decided(Decision.EXAM_BADGE, reason), 3);

        assertThat(result.decision()).isEqualTo(Decision.EXAM_BADGE);
        assertThat(result.reason()).isEqualTo(reason);
        assertThat(result.rulesId()).isEqualTo(3);
        assertThat(result.earned()).containsExactly(AchievementKey.exam("A-1"));

        var other = Reason.of("exam-badge", Reason.exam("A-2"));
        result.decide(new Decided(Decision.EXAM_BADGE, other), 4);
        assertThat(result.reason()).isEqualTo(other);
        assertThat(result.rulesId()).isEqualTo(4);
    }

    @Test
    void a_pass_that_completes_certifications_earned_all_that_its_reason_names() {
        var reason =
                Reason.of(
                        "certification-badges.instead",
                        Reason.exam("A-1"),
                        Reason.certifications(List.of("cert", "top")));

        result.decide(new Decided(Decision.CERTIFICATION_BADGE, reason), 3);

        assertThat(result.earned())
                .containsExactly(
                        AchievementKey.certification("cert"), AchievementKey.certification("top"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"EXAM_BADGE", "CERTIFICATION_BADGE"})
    void every_other_decision_earned_nothing(Decision decision) {
        result.decide(new Decided(decision, Reason.of("any", Reason.exam("A-1"))), 3);

        assertThat(result.earned()).isEmpty();
    }

    private static ResultContent content(String exam, LocalDate day, boolean pass, String address) {
        var details = new Details("Ada", "Rossi", "c-1", "it");
        var candidate = new Candidate(MailAddress.parse(address), details);
        return new ResultContent(exam, day, pass, candidate, PERFORMANCE);
    }
}
