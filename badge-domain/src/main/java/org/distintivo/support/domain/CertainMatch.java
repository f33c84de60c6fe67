package org.distintivo.support.domain;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.NameWords;
import org.distintivo.support.domain.MissingBadgeFacts.OtherResult;
import org.distintivo.support.domain.MissingBadgeFacts.Person;

/**
 * Decides whether a result that came under an address which the person has not proved is so
 * certainly the person's that its masked address may be told (ADR 67). Everything less certain is
 * for staff only, and looks like nothing.
 *
 * <ul>
 *   <li>Its candidate id stands for the person already, and for few others, and the names are not
 *       those of strangers; or
 *   <li>the person types its candidate id, exam and exact day, and the name that the program knows
 *       the person by agrees with that of the candidate.
 * </ul>
 *
 * An address that somebody types says nothing: neither that there is a result, nor that there is
 * none.
 */
public final class CertainMatch {

    /** An id under which more people came is no person's: a partner wrote it for want of one. */
    private static final int MOST_OTHERS = 3;

    private CertainMatch() {}

    static boolean isTheirs(OtherResult result, MissingBadgeQuestion question, Person person) {
        return isLinked(result, person) || isTyped(result, question, person);
    }

    private static boolean isLinked(OtherResult result, Person person) {
        return person.candidates().contains(result.candidate())
                && !NameWords.areStrangers(person.name(), result.name());
    }

    private static boolean isTyped(
            OtherResult result, MissingBadgeQuestion question, Person person) {
        return question.isAboutExam()
                && question.achievement().code().equals(result.exam())
                && result.takenOn().equals(question.takenOn())
                && result.candidate().candidateId().equals(question.candidateId())
                && NameWords.agree(person.name(), result.name());
    }

    /** Returns whether the partner knows the person under another id as well. */
    static boolean isUnderAnotherId(OtherResult result, Person person) {
        return !person.candidates().contains(result.candidate())
                && person.candidates().stream()
                        .anyMatch(it -> it.partner().equals(result.candidate().partner()));
    }

    /**
     * Returns those of a person's candidate ids that stand for this person and hardly anybody else.
     *
     * @param others results under these ids that are not the person's
     */
    public static Set<CandidateKey> personal(
            Collection<CandidateKey> linked, Collection<OtherResult> others) {
        var owners =
                others.stream()
                        .collect(
                                Collectors.groupingBy(
                                        OtherResult::candidate,
                                        Collectors.mapping(
                                                OtherResult::ownerId, Collectors.toSet())));
        return linked.stream()
                .filter(id -> owners.getOrDefault(id, Set.of()).size() <= MOST_OTHERS)
                .collect(Collectors.toUnmodifiableSet());
    }
}
