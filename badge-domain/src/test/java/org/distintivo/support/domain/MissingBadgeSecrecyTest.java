package org.distintivo.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.support.domain.MissingBadgeWorld.DAY;
import static org.distintivo.support.domain.MissingBadgeWorld.OTHER;
import static org.distintivo.support.domain.MissingBadgeWorld.OTHER_ID;
import static org.distintivo.support.domain.MissingBadgeWorld.OWN_ID;
import static org.distintivo.support.domain.MissingBadgeWorld.name;
import static org.distintivo.support.domain.MissingBadgeWorld.other;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.support.domain.MissingBadgeFacts.OtherResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strangers try, and do not learn. */
class MissingBadgeSecrecyTest {

    @ParameterizedTest
    @CsvSource({
        "c-2, Ada Rossi, 2024-03-07, X-1, OTHER_ADDRESS",
        "c-2, ROSSI Àda, 2024-03-07, X-1, OTHER_ADDRESS",
        "c-3, Ada Rossi, 2024-03-07, X-1, NO_RESULT",
        "C-2, Ada Rossi, 2024-03-07, X-1, NO_RESULT",
        "c-2, Eva Rossi, 2024-03-07, X-1, NO_RESULT",
        "c-2, Rossi, 2024-03-07, X-1, NO_RESULT",
        "c-2, , 2024-03-07, X-1, NO_RESULT",
        "c-2, Ada Rossi, 2024-03-08, X-1, NO_RESULT",
        "c-2, Ada Rossi, , X-1, NO_RESULT",
        ", Ada Rossi, 2024-03-07, X-1, NO_RESULT",
        "c-2, Ada Rossi, 2024-03-07, X-2, NO_RESULT",
    })
    void a_typed_candidate_id_tells_only_with_the_name_the_exam_and_the_very_day(
            String id, String name, LocalDate day, String exam, Finding finding) {
        var world = new MissingBadgeWorld();
        world.asked = AchievementKey.exam(exam);
        world.typedId = id;
        world.name = name;
        world.day = day;
        world.others.add(other(OTHER_ID, "Ada Rossi"));

        assertThat(world.finding()).isEqualTo(finding);
    }

    @Test
    void something_else_never_tells_of_a_typed_candidate_id() {
        var world = new MissingBadgeWorld();
        world.asked = null;
        world.typedId = "c-2";
        world.others.add(other(OTHER_ID, "Ada Rossi"));

        assertThat(world.finding()).isEqualTo(Finding.NOTHING_KNOWN);
    }

    @Test
    void a_typed_address_answers_the_same_whatever_came_under_it() {
        var nothing = new MissingBadgeWorld();
        nothing.other = OTHER;
        var much = new MissingBadgeWorld();
        much.other = OTHER;
        much.others.add(other(OTHER_ID, "Eva Bianchi"));

        assertThat(much.answer())
                .isEqualTo(nothing.answer())
                .isEqualTo(MissingBadgeAnswer.of(Finding.UNPROVED_ADDRESS));
    }

    @Test
    void a_linked_candidate_id_does_not_tell_of_a_stranger_under_it() {
        var world = new MissingBadgeWorld();
        world.ids = Set.of(OWN_ID);
        world.others.add(other(OWN_ID, "Eva Bianchi"));

        assertThat(world.finding()).isEqualTo(Finding.NO_RESULT);
    }

    @Test
    void an_id_that_stands_for_many_is_nobodys() {
        var few = Arrays.asList(owned(1), owned(2), owned(3), owned(3));
        var many = new ArrayList<>(few);
        many.add(owned(4));

        assertThat(CertainMatch.personal(Set.of(OWN_ID), few)).containsExactly(OWN_ID);
        assertThat(CertainMatch.personal(Set.of(OWN_ID), many)).isEmpty();
    }

    private static OtherResult owned(long owner) {
        return new OtherResult(owner, owner, OWN_ID, "X-1", DAY, name("N"));
    }
}
