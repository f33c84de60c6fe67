package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.ProgramRules.CertificationRule;
import org.distintivo.catalog.domain.ProgramRules.ExamRule;
import org.distintivo.catalog.domain.Requirement;
import org.distintivo.catalog.domain.Requirement.AllOf;
import org.distintivo.catalog.domain.Requirement.AnyOf;
import org.distintivo.catalog.domain.Requirement.CertificationHeld;
import org.distintivo.catalog.domain.Requirement.ExamPassed;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    /** A and B together or C alone complete "cert"; "top" follows from "cert"; N has no badge. */
    private static final ProgramRules RULES =
            new ProgramRules(
                    Map.of(
                            "A", new ExamRule("A", null, true),
                            "B", new ExamRule("B", DAY, true),
                            "C", new ExamRule("C", null, true),
                            "N", new ExamRule("N", null, false)),
                    Map.of(
                            "cert",
                                    rule(
                                            "cert",
                                            true,
                                            anyOf(allOf(exam("A"), exam("B")), exam("C"))),
                            "top", rule("top", true, new CertificationHeld("cert")),
                            "silent", rule("silent", false, exam("N"))));

    @Test
    void the_reason_names_the_certifications_that_replace_the_exam_badge_lowest_first() {
        var outcome = evaluate(pass("1", "C", DAY));

        assertThat(reason(outcome, "1"))
                .isEqualTo(
                        Reason.of(
                                "certification-badges.instead",
                                Reason.exam("C"),
                                Reason.certifications(List.of("cert", "top"))));
        assertThat(outcome.badges().keySet())
                .containsExactly(
                        AchievementKey.certification("cert"), AchievementKey.certification("top"));
    }

    @Test
    void a_certification_names_the_exams_by_which_this_person_earned_it() {
        var direct = evaluate(pass("1", "C", DAY), pass("2", "A", DAY.plusDays(1)));
        var both = evaluate(pass("1", "A", DAY), pass("2", "B", DAY), pass("3", "N", DAY));

        assertThat(direct.badges().get(AchievementKey.certification("cert")).exams())
                .containsExactly("C");
        assertThat(direct.badges().get(AchievementKey.certification("top")).exams()).isEmpty();
        assertThat(both.badges().get(AchievementKey.certification("cert")).exams())
                .containsExactly("A", "B");
        assertThat(both.badges().get(AchievementKey.exam("A")).exams()).containsExactly("A");
    }

    @Test
    void the_exams_towards_an_item_are_those_of_every_way_to_it() {
        assertThat(RULES.examsTowards(AchievementKey.certification("top")))
                .containsExactlyInAnyOrder("A", "B", "C");
        assertThat(RULES.examsTowards(AchievementKey.exam("A"))).containsExactly("A");
        assertThat(RULES.examsTowards(AchievementKey.certification("gone"))).isEmpty();
    }

    @Test
    void the_reason_of_a_late_pass_names_the_last_day() {
        var late = DAY.plusDays(1);

        assertThat(reason(evaluate(pass("1", "B", late)), "1"))
                .isEqualTo(
                        Reason.of(
                                "exam-retired",
                                Reason.exam("B"),
                                Reason.day(late),
                                Reason.day(DAY)));
    }

    @Test
    void the_reason_of_a_second_pass_names_the_day_of_the_first() {
        var outcome = evaluate(pass("2", "A", DAY.plusDays(9)), pass("1", "A", DAY));

        assertThat(reason(outcome, "2"))
                .isEqualTo(Reason.of("already-passed", Reason.exam("A"), Reason.day(DAY)));
    }

    @Test
    void the_reason_of_nothing_new_names_the_certification_held_and_since_when() {
        var outcome = evaluate(pass("1", "C", DAY), pass("2", "N", DAY), pass("3", "C", DAY));

        assertThat(outcome.decided(key("2")).reason().key())
                .isEqualTo("earning.reason.no-badge-offered.completed");
        var other = evaluate(pass("1", "A", DAY), pass("2", "B", DAY), pass("3", "C", DAY));
        assertThat(reason(other, "3"))
                .isEqualTo(
                        Reason.of(
                                "certification-already-held",
                                Reason.exam("C"),
                                Reason.certifications(List.of("cert")),
                                Reason.day(DAY)));
    }

    @Test
    void two_partners_may_give_the_same_id_and_the_outcome_is_still_settled() {
        var p = new ResultFact(new ResultKey("p", "1"), "A", DAY, true, false);
        var q = new ResultFact(new ResultKey("q", "1"), "A", DAY, true, false);

        var outcome = Eligibility.evaluate(RULES, List.of(q, p));

        assertThat(outcome.decided(p.key()).decision()).isEqualTo(Decision.EXAM_BADGE);
        assertThat(outcome.decided(q.key()).decision()).isEqualTo(Decision.ALREADY_PASSED);
    }

    @Test
    void what_counts_supports_its_exam_also_without_a_badge() {
        var outcome = evaluate(pass("1", "C", DAY), pass("2", "N", DAY));

        assertThat(outcome.supported())
                .containsExactlyInAnyOrder(
                        AchievementKey.exam("C"),
                        AchievementKey.exam("N"),
                        AchievementKey.certification("cert"),
                        AchievementKey.certification("top"),
                        AchievementKey.certification("silent"));
    }

    @Test
    void one_id_with_two_contents_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> evaluate(pass("1", "A", DAY), pass("1", "B", DAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_thousand_histories_take_no_noticeable_time() {
        var history = List.of(pass("1", "A", DAY), pass("2", "B", DAY), pass("3", "N", DAY));

        for (int earner = 0; earner < 1000; earner++) {
            assertThat(Eligibility.evaluate(RULES, history).badges()).hasSize(3);
        }
    }

    private static Outcome evaluate(ResultFact... facts) {
        return Eligibility.evaluate(RULES, List.of(facts));
    }

    private static Reason reason(Outcome outcome, String externalId) {
        return outcome.decided(key(externalId)).reason();
    }

    private static ResultFact pass(String externalId, String exam, LocalDate day) {
        return new ResultFact(key(externalId), exam, day, true, false);
    }

    private static ResultKey key(String externalId) {
        return new ResultKey("partner", externalId);
    }

    private static CertificationRule rule(String code, boolean badge, Requirement requirement) {
        return new CertificationRule(code, null, badge, requirement);
    }

    private static Requirement exam(String code) {
        return new ExamPassed(code);
    }

    private static Requirement allOf(Requirement... members) {
        return new AllOf(List.of(members));
    }

    private static Requirement anyOf(Requirement... members) {
        return new AnyOf(List.of(members));
    }
}
