package org.distintivo.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A collection keeps each badge once, in the order that its holder gives it. */
class BadgeCollectionTest {

    private final BadgeCollection collection = BadgeCollection.main(1);

    @Example
    void badges_come_behind_the_others_and_those_that_are_there_stay_where_they_are() {
        collection.add(List.of("a", "b"));
        collection.add(List.of("b", "c"));

        assertThat(collection.badgeIds()).containsExactly("a", "b", "c");
    }

    @Example
    void a_badge_is_put_beside_another_and_twice_comes_to_the_same() {
        collection.add(List.of("a", "b", "c"));

        collection.place("c", "a", false);
        collection.place("c", "a", false);
        assertThat(collection.badgeIds()).containsExactly("c", "a", "b");

        collection.place("c", "b", true);
        collection.place("c", "b", true);
        assertThat(collection.badgeIds()).containsExactly("a", "b", "c");
    }

    @Example
    void what_was_taken_out_in_another_window_moves_nothing() {
        collection.add(List.of("a", "b", "c"));
        collection.remove("b");

        collection.place("b", "a", false);
        collection.place("a", "b", true);
        collection.place("a", "a", true);

        assertThat(collection.badgeIds()).containsExactly("a", "c");
    }

    @Property
    void moving_neither_loses_nor_doubles_a_badge(
            @ForAll @Size(max = 30) List<@IntRange(max = 9) Integer> moves) {
        var all = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
        collection.add(all);

        for (int at = 0; at + 1 < moves.size(); at += 2) {
            collection.place(moves.get(at).toString(), moves.get(at + 1).toString(), at % 4 == 0);
        }

        assertThat(collection.badgeIds()).hasSize(10);
        assertThat(new HashSet<>(collection.badgeIds())).isEqualTo(new HashSet<>(all));
    }

    @Example
    void there_are_only_so_many() {
        var many = IntStream.rangeClosed(0, BadgeCollection.MOST_BADGES).mapToObj(n -> "b" + n);

        assertThatThrownBy(() -> collection.add(many.toList()))
                .isInstanceOf(TooManyCollectedException.class);
        assertThat(collection.badgeIds()).isEmpty();
    }
}
