package org.distintivo.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.support.domain.MissingBadgeWorld.CERTIFICATION;
import static org.distintivo.support.domain.MissingBadgeWorld.DAY;
import static org.distintivo.support.domain.MissingBadgeWorld.OTHER;
import static org.distintivo.support.domain.MissingBadgeWorld.OTHER_ID;
import static org.distintivo.support.domain.MissingBadgeWorld.OWN_ID;
import static org.distintivo.support.domain.MissingBadgeWorld.other;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.earning.domain.Decision;
import org.distintivo.support.domain.MissingBadgeFacts.OwnResult;
import org.distintivo.support.domain.MissingBadgeFacts.RejectedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is the answer when several facts could be. */
class MissingBadgeCheckTest {

    /** Facts each of which alone has its finding as the answer. */
    private static final Map<Finding, Consumer<MissingBadgeWorld>> CAUSES =
            new EnumMap<>(Finding.class);

    static {
        CAUSES.put(Finding.ACCEPTED, it -> it.badge(BadgeState.ACCEPTED));
        CAUSES.put(
                Finding.MAIL_BOUNCED,
                it -> {
                    it.badge(BadgeState.WAITING);
                    it.bouncing = true;
                });
        CAUSES.put(Finding.WAITING, it -> it.badge(BadgeState.WAITING));
        CAUSES.put(Finding.DECLINED, it -> it.badge(BadgeState.DECLINED));
        CAUSES.put(Finding.REVOKED, it -> it.badge(BadgeState.REVOKED));
        CAUSES.put(Finding.HELD, it -> it.result(Decision.HELD));
        CAUSES.put(Finding.REPLACED, it -> it.result(Decision.CERTIFICATION_BADGE));
        CAUSES.put(Finding.NO_BADGE, it -> it.result(Decision.NO_BADGE_OFFERED));
        CAUSES.put(Finding.REJECTED, it -> it.rejected.add(new RejectedRow(5, "x-1", null, DAY)));
        CAUSES.put(
                Finding.OTHER_ADDRESS,
                it -> {
                    it.ids = Set.of(OWN_ID);
                    it.others.add(other(OWN_ID, "Ada Rossi"));
                });
        CAUSES.put(
                Finding.OTHER_CANDIDATE_ID,
                it -> {
                    it.ids = Set.of(OWN_ID);
                    it.typedId = "c-2";
                    it.others.add(other(OTHER_ID, "Ada Rossi"));
                });
        CAUSES.put(Finding.RETIRED, it -> it.result(Decision.EXAM_RETIRED));
        CAUSES.put(Finding.VOIDED, it -> it.result(Decision.VOIDED));
        CAUSES.put(Finding.WITHDRAWN, it -> it.badge(BadgeState.WITHDRAWN));
        CAUSES.put(Finding.FAILED, it -> it.result(Decision.NOT_PASSED));
        CAUSES.put(Finding.UNPROVED_ADDRESS, it -> it.other = OTHER);
        CAUSES.put(Finding.IMPORTING, it -> it.importing = true);
        CAUSES.put(Finding.ACCOUNT_LANGUAGE, it -> it.languageExpected = false);
        CAUSES.put(Finding.NO_RESULT, it -> {});
    }

    @ParameterizedTest
    @EnumSource(
            value = Finding.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INCOMPLETE", "NOTHING_KNOWN"})
    void each_cause_alone_is_the_answer(Finding finding) {
        var world = new MissingBadgeWorld();
        CAUSES.get(finding).accept(world);

        assertThat(world.finding()).isEqualTo(finding);
    }

    @Test
    void a_certification_of_which_a_part_is_passed_asks_for_more() {
        var world = new MissingBadgeWorld();
        world.asked = CERTIFICATION;
        world.result(Decision.EXAM_BADGE);

        assertThat(world.finding()).isEqualTo(Finding.INCOMPLETE);
    }

    @Test
    void a_certification_of_which_nothing_is_passed_lacks_results() {
        var world = new MissingBadgeWorld();
        world.asked = CERTIFICATION;

        assertThat(world.finding()).isEqualTo(Finding.NO_RESULT);
    }

    @Test
    void nothing_is_known_of_something_else() {
        var world = new MissingBadgeWorld();
        world.asked = null;
        world.day = null;
        world.result(Decision.NOT_PASSED).badge(BadgeState.ACCEPTED);

        assertThat(world.finding()).isEqualTo(Finding.NOTHING_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"WAITING, WAITING", "DECLINED, DECLINED"})
    void something_else_is_what_waits_or_was_declined(BadgeState state, Finding finding) {
        var world = new MissingBadgeWorld();
        world.asked = null;
        world.badge(state);

        assertThat(world.finding()).isEqualTo(finding);
    }

    @Test
    void something_else_on_a_day_is_what_was_decided_of_that_day() {
        var world = new MissingBadgeWorld();
        world.asked = null;
        world.result(Decision.NO_BADGE_OFFERED);

        assertThat(world.finding()).isEqualTo(Finding.NO_BADGE);
    }

    /** The order of {@link Finding} is the precedence, whatever order facts are found in. */
    @Test
    void of_two_causes_the_first_in_the_order_answers() {
        for (var first : CAUSES.keySet()) {
            for (var second : CAUSES.keySet()) {
                if (isPossible(first, second)) {
                    var world = new MissingBadgeWorld();
                    CAUSES.get(second).accept(world);
                    CAUSES.get(first).accept(world);
                    var expected = first.compareTo(second) < 0 ? first : second;
                    assertThat(world.finding()).as(first + " and " + second).isEqualTo(expected);
                }
            }
        }
    }

    /** Causes that say the opposite of each other, or are one inside the other, are left out. */
    private static boolean isPossible(Finding one, Finding other) {
        var mail = Set.of(Finding.MAIL_BOUNCED, Finding.WAITING);
        var ids = Set.of(Finding.OTHER_ADDRESS, Finding.OTHER_CANDIDATE_ID);
        return one != other
                && !(mail.contains(one) && mail.contains(other))
                && !(ids.contains(one) && ids.contains(other));
    }

    @Test
    void the_order_in_which_facts_are_found_does_not_matter() {
        var random = new Random(78);
        for (int i = 0; i < 200; i++) {
            var world = new MissingBadgeWorld();
            for (int n = 0; n < 4; n++) {
                var decisions = Decision.values();
                world.result(decisions[random.nextInt(decisions.length)]);
                var states = BadgeState.values();
                world.badge(states[random.nextInt(states.length)]);
            }
            var before = world.finding();
            Collections.shuffle(world.results, random);
            Collections.shuffle(world.badges, random);

            assertThat(world.finding()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.class,
            names = {"NOT_PASSED", "VOIDED", "EXAM_RETIRED"})
    void what_did_not_count_is_told_only_of_the_day_asked_for(Decision decision) {
        var world = new MissingBadgeWorld().result(decision);
        world.day = DAY.plusDays(2);
        assertThat(world.finding()).isEqualTo(Finding.NO_RESULT);

        world.day = DAY.plusDays(1);
        assertThat(world.finding()).isNotEqualTo(Finding.NO_RESULT);
        world.day = null;
        assertThat(world.finding()).isNotEqualTo(Finding.NO_RESULT);
    }

    @Test
    void a_failed_attempt_says_nothing_once_the_exam_is_passed() {
        var world = new MissingBadgeWorld();
        world.asked = CERTIFICATION;
        world.result(Decision.NOT_PASSED).result(Decision.EXAM_BADGE);

        assertThat(world.finding()).isEqualTo(Finding.INCOMPLETE);
    }

    @Test
    void the_badge_of_the_certification_is_told_with_what_replaced_it() {
        var answer = new MissingBadgeWorld().result(Decision.CERTIFICATION_BADGE).answer();

        assertThat(answer.badgeId()).isEqualTo("b-cert");
        assertThat(answer.resultId()).isZero();
    }

    @Test
    void an_exam_that_leads_to_no_badge_is_told_so_before_anything_arrives() {
        var world = new MissingBadgeWorld();
        world.offered = false;

        assertThat(world.finding()).isEqualTo(Finding.NO_BADGE);
    }

    @Test
    void a_correction_that_waits_for_staff_is_held_too() {
        var world = new MissingBadgeWorld();
        world.results.add(new OwnResult(1, "X-1", DAY, Decision.NOT_PASSED, true, null));

        assertThat(world.finding()).isEqualTo(Finding.HELD);
    }

    @ParameterizedTest
    @CsvSource({"x-1,, REJECTED", "X-2,, NO_RESULT", "X1, X-1, REJECTED", ",, REJECTED"})
    void a_rejected_row_is_told_of_the_exam_asked_for_or_meant(
            String exam, String meant, Finding finding) {
        var world = new MissingBadgeWorld();
        world.rejected.add(new RejectedRow(5, exam, meant, null));

        assertThat(world.finding()).isEqualTo(finding);
    }

    @Test
    void every_finding_has_one_remedy() {
        assertThat(Finding.values()).allSatisfy(it -> assertThat(it.remedy()).isNotNull());
    }
}
