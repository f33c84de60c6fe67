package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

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
    void no_more_than_two_letters_and_never_most_of_a_name_are_a_slip(
            @ForAll("names") String one, @ForAll("names") String other) {
        if (NameDifference.isSlip(one, other)) {
            assertThat(NameDifference.letters(one, other)).isLessThanOrEqualTo(2);
            assertThat(NameDifference.split(one).size())
                    .isGreaterThanOrEqualTo(3 * NameDifference.letters(one, other));
            assertThat(one).isNotEqualTo(other);
        }
    }
}
