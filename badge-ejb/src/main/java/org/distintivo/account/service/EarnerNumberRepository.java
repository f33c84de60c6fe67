package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.distintivo.platform.domain.PersonNumbers;

/**
 * Finds under which numbers people are in the tables: their own, and those of everybody who became
 * them, however many merges ago.
 */
@ApplicationScoped
class EarnerNumberRepository {

    /** So many numbers are asked for at once. */
    private static final int PORTION = 500;

    private static final String BY_NUMBER =
            "select e.id, e.createdAt from Earner e where e.id in :ids order by e.id";

    private static final String MERGED_INTO =
            "select e.id, e.createdAt from Earner e where e.mergedInto in :ids order by e.id";

    private static final String THERE =
            "select e.id, e.createdAt from Earner e where e.id in :ids"
                    + " and e.erasedAt is null and e.mergedInto is null order by e.id";

    private static final String PART_OF_ANOTHER =
            "select e.id, e.createdAt, e.mergedInto from Earner e where e.id in :ids"
                    + " and e.erasedAt is null and e.mergedInto is not null order by e.id";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    PersonNumbers of(long earnerId) {
        return PersonNumbers.of(earnerId, ids(listWithMerged(List.of(earnerId))));
    }

    /** Returns the people with these numbers, and everybody who became one of them. */
    Set<ErasedPerson> listWithMerged(Collection<Long> earnerIds) {
        var all = new LinkedHashSet<ErasedPerson>();
        var next = list(BY_NUMBER, earnerIds);
        while (all.addAll(next)) {
            next = list(MERGED_INTO, ids(next));
        }
        return all;
    }

    /** Returns those of people who are there and have not become others. */
    List<Long> listThere(Collection<ErasedPerson> people) {
        return numbersOf(list(THERE, ids(people)), people);
    }

    /** Returns those of people who are there and have become somebody who is not among them. */
    List<Long> listPartsOfOthers(Collection<ErasedPerson> people) {
        var targets = new HashMap<Long, List<ErasedPerson>>();
        for (var row : rows(PART_OF_ANOTHER, ids(people))) {
            targets.computeIfAbsent((Long) row[2], target -> new ArrayList<>()).add(person(row));
        }
        targets.keySet().removeAll(numbersOf(list(BY_NUMBER, targets.keySet()), people));
        return numbersOf(targets.values().stream().flatMap(List::stream).toList(), people);
    }

    /** A number may stand for somebody else in this database. */
    private static List<Long> numbersOf(
            Collection<ErasedPerson> found, Collection<ErasedPerson> people) {
        return found.stream()
                .filter(Set.copyOf(people)::contains)
                .map(ErasedPerson::id)
                .distinct()
                .toList();
    }

    private static List<Long> ids(Collection<ErasedPerson> people) {
        return people.stream().map(ErasedPerson::id).toList();
    }

    private List<ErasedPerson> list(String query, Collection<Long> ids) {
        return rows(query, ids).stream().map(EarnerNumberRepository::person).toList();
    }

    private static ErasedPerson person(Object[] row) {
        return new ErasedPerson((Long) row[0], (Instant) row[1]);
    }

    private List<Object[]> rows(String query, Collection<Long> ids) {
        var asked = List.copyOf(ids);
        var found = new ArrayList<Object[]>();
        for (int from = 0; from < asked.size(); from += PORTION) {
            found.addAll(
                    em.createQuery(query, Object[].class)
                            .setParameter(
                                    "ids",
                                    asked.subList(from, Math.min(from + PORTION, asked.size())))
                            .getResultList());
        }
        return found;
    }
}
