package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.ProgramRules.CertificationRule;
import org.distintivo.catalog.domain.ProgramRules.ExamRule;
import org.distintivo.catalog.domain.Requirement;
import org.distintivo.catalog.domain.Requirement.AllOf;
import org.distintivo.catalog.domain.Requirement.ExamPassed;
import org.distintivo.earning.domain.Standing.Before;
import org.distintivo.earning.domain.Standing.Kept;
import org.junit.jupiter.api.Test;

/**
 * What an earner keeps when the catalog changes, and what a changed result takes away after all.
 */
class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final AchievementKey CERT = AchievementKey.certification("cert");

    /** The certification gets dearer each time: A; then A and B; then A, B and C. */
    private static final RulesVersion CHEAP = rules(1, "A");

    private static final RulesVersion DEARER = rules(2, "A", "B");
    private static final RulesVersion DEAREST = rules(3, "A", "B", "C");

    private static final ResultFact A = pass("A");
    private static final ResultFact B = pass("B");
    private static final ResultFact D = pass("D");

    @Test
    void at_first_nothing_is_kept() {
        var standing = Standing.first(DEARER, List.of(A, B));

        assertThat(standing.badges()).containsKey(CERT);
        assertThat(standing.kept()).isEmpty();
        assertThat(Standing.first(DEARER, List.of(A)).badges()).doesNotContainKey(CERT);
    }

    @Test
    void what_earlier_rules_gave_is_kept_under_them_and_still_supported() {
        var standing = Standing.after(before(DEARER, A, B), DEAREST, List.of(A, B, D));

        assertThat(standing.outcome().badges()).doesNotContainKey(CERT);
        assertThat(standing.kept()).containsExactly(new Kept(CERT, DEARER));
        assertThat(standing.badges().get(CERT).day()).isEqualTo(DAY);
        assertThat(standing.supported()).contains(CERT);
    }

    @Test
    void what_earlier_rules_did_not_give_either_is_not_kept() {
        var standing = Standing.after(before(DEARER, A), DEAREST, List.of(A, B));

        assertThat(standing.kept()).isEmpty();
        assertThat(standing.badges()).doesNotContainKey(CERT);
        assertThat(standing.supported()).doesNotContain(CERT);
    }

    @Test
    void a_voided_result_that_it_stood_on_ends_it_by_the_rules_that_gave_it() {
        var kept = new Kept(CERT, DEARER);
        var before = new Before(List.of(A, B, D), DEAREST, List.of(kept));

        var withoutB = Standing.after(before, DEAREST, List.of(A, voided(B), D));

        assertThat(withoutB.kept()).isEmpty();
        assertThat(withoutB.badges()).doesNotContainKey(CERT);
        assertThat(withoutB.supported()).doesNotContain(CERT);
    }

    @Test
    void a_voided_result_that_it_did_not_stand_on_leaves_it() {
        var kept = new Kept(CERT, DEARER);
        var before = new Before(List.of(A, B, D), DEAREST, List.of(kept));

        var withoutD = Standing.after(before, DEAREST, List.of(A, B, voided(D)));

        assertThat(withoutD.kept()).containsExactly(kept);
        assertThat(withoutD.badges()).containsKey(CERT).doesNotContainKey(AchievementKey.exam("D"));
    }

    @Test
    void several_changes_keep_it_under_the_latest_rules_that_gave_it() {
        var before = new Before(List.of(A, B), DEARER, List.of(new Kept(CERT, CHEAP)));

        var standing = Standing.after(before, DEAREST, List.of(A, B));

        assertThat(standing.kept()).containsExactly(new Kept(CERT, DEARER));
    }

    @Test
    void what_only_the_earliest_rules_gave_is_judged_by_the_earliest() {
        var before = new Before(List.of(A), DEARER, List.of(new Kept(CERT, CHEAP)));

        assertThat(Standing.after(before, DEAREST, List.of(A)).kept())
                .containsExactly(new Kept(CERT, CHEAP));
        assertThat(Standing.after(before, DEAREST, List.of(voided(A))).kept()).isEmpty();
    }

    @Test
    void what_todays_rules_give_again_is_kept_no_longer() {
        var before = new Before(List.of(A, B), DEAREST, List.of(new Kept(CERT, DEARER)));

        var standing = Standing.after(before, rules(4, "A"), List.of(A, B));

        assertThat(standing.badges()).containsKey(CERT);
        assertThat(standing.kept()).extracting(Kept::achievement).doesNotContain(CERT);
    }

    @Test
    void an_exam_that_loses_its_badge_in_the_catalog_does_not_lose_it_for_who_has_it() {
        var exam = AchievementKey.exam("D");
        var without = new RulesVersion(2, new ProgramRules(exams(false), Map.of()));
        var with = new RulesVersion(1, new ProgramRules(exams(true), Map.of()));

        var standing = Standing.after(before(with, D), without, List.of(D));

        assertThat(standing.badges()).containsOnlyKeys(exam);
        assertThat(standing.kept()).containsExactly(new Kept(exam, with));
    }

    @Test
    void a_last_day_in_the_past_leaves_the_badge_and_the_decision_that_gave_it() {
        var exam = AchievementKey.exam("D");
        var open = new RulesVersion(1, new ProgramRules(exams(true), Map.of()));
        var over = new RulesVersion(2, retired("D", DAY.minusDays(1)));
        var late = new ResultFact(new ResultKey("partner", "late"), "D", DAY, true, false);

        var kept = Standing.after(before(open, D), over, List.of(D));
        var first = Standing.first(over, List.of(late));

        assertThat(kept.badges()).containsOnlyKeys(exam);
        assertThat(kept.decided(D.key()).decision()).isEqualTo(Decision.EXAM_BADGE);
        assertThat(kept.outcome().decided(D.key()).decision()).isEqualTo(Decision.EXAM_RETIRED);
        assertThat(first.decided(late.key()).decision()).isEqualTo(Decision.EXAM_RETIRED);
    }

    @Test
    void a_last_day_taken_back_gives_what_it_withheld() {
        var over = new RulesVersion(1, retired("D", DAY.minusDays(1)));
        var open = new RulesVersion(2, new ProgramRules(exams(true), Map.of()));

        var standing = Standing.after(before(over, D), open, List.of(D));

        assertThat(standing.badges()).containsOnlyKeys(AchievementKey.exam("D"));
        assertThat(standing.decided(D.key()).decision()).isEqualTo(Decision.EXAM_BADGE);
        assertThat(standing.kept()).isEmpty();
    }

    private static ProgramRules retired(String exam, LocalDate lastDay) {
        var exams = new HashMap<>(exams(true));
        exams.put(exam, new ExamRule(exam, lastDay, true));
        return new ProgramRules(exams, Map.of());
    }

    private static Before before(RulesVersion rules, ResultFact... results) {
        return new Before(List.of(results), rules, List.of());
    }

    private static RulesVersion rules(long id, String... needed) {
        List<Requirement> all = Stream.of(needed).<Requirement>map(ExamPassed::new).toList();
        var certification = new CertificationRule("cert", null, true, new AllOf(all));
        return new RulesVersion(id, new ProgramRules(exams(true), Map.of("cert", certification)));
    }

    private static Map<String, ExamRule> exams(boolean badge) {
        return Map.of(
                "A", new ExamRule("A", null, badge),
                "B", new ExamRule("B", null, badge),
                "C", new ExamRule("C", null, badge),
                "D", new ExamRule("D", null, badge));
    }

    private static ResultFact pass(String exam) {
        return new ResultFact(new ResultKey("partner", exam), exam, DAY, true, false);
    }

    private static ResultFact voided(ResultFact fact) {
        return new ResultFact(fact.key(), fact.exam(), fact.takenOn(), fact.passed(), true);
    }
}
