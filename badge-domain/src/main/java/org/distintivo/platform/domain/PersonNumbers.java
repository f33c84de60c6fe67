package org.distintivo.platform.domain;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The numbers under which one person is in the tables: the one that stands for the person now, and
 * those of everybody who became that person.
 */
public record PersonNumbers(long own, Set<Long> all) {

    public PersonNumbers {
        all = Set.copyOf(all);
    }

    /** Returns the numbers of a person, together with those of others who became that person. */
    public static PersonNumbers of(long own, Collection<Long> others) {
        var all = new TreeSet<>(others);
        all.add(own);
        return new PersonNumbers(own, all);
    }

    /** Fills the gaps of a condition in SQL; nothing but numbers gets into it. */
    public String fill(String condition) {
        var list =
                all.stream()
                        .sorted()
                        .map(it -> Long.toString(it))
                        .collect(Collectors.joining(", "));
        return condition
                .replace(PersonalTable.EARNER, Long.toString(own))
                .replace(PersonalTable.ALL_NUMBERS, list);
    }
}
