package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Counting letters is a distance, whatever letters are made of. */
class NameDifferencePropertiesTest {

    private static final String[] LETTERS = {
        "a",
        "B",
        "é",
        "e\u0323\u0301",
        "ł",
        "李",
        "𠮷",
        "山",
        "م",
        "فَ",
        "नि",
        "क्ष",
        " ",
        "-",
        "葛\uDB40\uDD00"
    };

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(LETTERS).list().ofMaxSize(12).map(it -> String.join("", it));
    }

    @Property(tries = 300)
    void a_name_does_not_differ_from_itself_and_both_ways_are_as_long(
            @ForAll("names") String one, @ForAll("names") String other) {
        assertThat(NameDifference.letters(one, one)).isZero();
        assertThat(NameDifference.letters(one, other))
                .isEqualTo(NameDifference.letters(other, one));
        assertThat(NameDifference.isSlip(one, other)).isEqualTo(NameDifference.isSlip(other, one));
    }

    @Property(tries = 300)
    void no_way_round_is_shorter(
            @ForAll("names") String one,
            @ForAll("names") String by,
            @ForAll("names") String other) {
        assertThat(NameDifference.letters(one, other))
                .isLessThanOrEqualTo(
                        NameDifference.letters(one, by) + NameDifference.letters(by, other));
    }

    @Property(tries = 300)
    void a_letter_put_behind_is_one_whatever_it_is_made_of(@ForAll("names") String name) {
        for (var letter : new String[] {"x", "𠮷", "é"}) {
            assertThat(NameDifference.letters(name, name + letter)).isEqualTo(1);
            assertThat(NameDifference.letters(name + letter, name)).isEqualTo(1);
        }
    }

    @Property(tries = 300)
    void neighbours_that_changed_places_are_one(@ForAll("names") String name) {
        var letters = new ArrayList<>(NameDifference.split(name + "xy"));
        int last = letters.size() - 1;
        Collections.swap(letters, last - 1, last);

        assertThat(NameDifference.letters(name + "xy", String.join("", letters))).isEqualTo(1);
    }

    @Property(tries = 300)
    void one_or_two_letters_are_a_slip_as_long_as_one_stays(
            @ForAll("names") String one, @ForAll("names") String other) {
        int letters = NameDifference.letters(one, other);
        var kept = real(one);
        kept.retainAll(real(other));

        assertThat(NameDifference.isSlip(one, other))
                .isEqualTo(!one.equals(other) && letters <= 2 && !kept.isEmpty());
        if (letters > 0 && letters <= 2 && real(one).size() > 2) {
            assertThat(kept).as("of three letters two mistyped ones leave one").isNotEmpty();
        }
    }

    private static Set<String> real(String name) {
        return NameDifference.split(name).stream()
                .filter(it -> Character.isLetter(it.codePointAt(0)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
