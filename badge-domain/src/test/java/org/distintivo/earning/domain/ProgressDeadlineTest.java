package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.ProgramRules.CertificationRule;
import org.distintivo.catalog.domain.ProgramRules.ExamRule;
import org.distintivo.catalog.domain.Requirement.AllOf;
import org.distintivo.catalog.domain.Requirement.AnyOf;
import org.distintivo.catalog.domain.Requirement.ExamPassed;
import org.junit.jupiter.api.Test;

class ProgressDeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate SOON = LocalDate.of(2026, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2027, 6, 30);

    /** The goal takes A and one of B and C, closes later; B closes soon. */
    private static final ProgramRules RULES =
            new ProgramRules(
                    Map.of(
                            "A", new ExamRule("A", null, true),
                            "B", new ExamRule("B", SOON, true),
                            "C", new ExamRule("C", null, true)),
                    Map.of(
                            "goal",
                            new CertificationRule(
                                    "goal",
                                    LATER,
                                    true,
                                    new AllOf(
                                            List.of(
                                                    new ExamPassed("A"),
                                                    new AnyOf(
                                                            List.of(
                                                                    new ExamPassed("B"),
                                                                    new ExamPassed("C"))))))));

    @Test
    void who_is_on_the_way_is_told_the_last_days_ahead_soonest_first() {
        assertThat(list(TODAY, "A"))
                .containsExactly(
                        new ProgressDeadline("goal", AchievementKey.exam("B"), SOON),
                        new ProgressDeadline("goal", AchievementKey.certification("goal"), LATER));
    }

    @Test
    void an_exam_that_no_longer_helps_is_not_told() {
        assertThat(list(TODAY, "C"))
                .containsExactly(
                        new ProgressDeadline("goal", AchievementKey.certification("goal"), LATER));
    }

    @Test
    void who_has_nothing_of_it_or_all_of_it_is_told_nothing() {
        assertThat(list(TODAY)).isEmpty();
        assertThat(list(TODAY, "A", "C")).isEmpty();
    }

    @Test
    void the_last_day_itself_is_still_told_and_the_day_after_no_more() {
        assertThat(list(SOON, "A")).hasSize(2);
        assertThat(list(SOON.plusDays(1), "A")).hasSize(1);
        assertThat(list(LATER.plusDays(1), "A")).isEmpty();
    }

    private static List<ProgressDeadline> list(LocalDate today, String... passed) {
        var facts =
                List.of(passed).stream()
                        .map(
                                exam ->
                                        new ResultFact(
                                                new ResultKey("p", exam), exam, TODAY, true, false))
                        .toList();
        return ProgressDeadline.list(RULES, Eligibility.evaluate(RULES, facts), today);
    }
}
