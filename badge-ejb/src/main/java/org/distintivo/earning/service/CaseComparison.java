package org.distintivo.earning.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.account.domain.PersonName;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.HeldCorrection;
import org.distintivo.earning.service.HeldCaseView.Aspect;
import org.distintivo.earning.service.HeldCaseView.ExamTaken;
import org.distintivo.earning.service.HeldCaseView.Item;
import org.distintivo.earning.service.HeldCaseView.Row;

/** Puts side by side what is known of a person and what is held: what is the same, what differs. */
final class CaseComparison {

    private CaseComparison() {}

    /** Compares held results of one candidate with the results that count. */
    static Item of(List<ExamResult> counting, List<ExamResult> held) {
        var partner = held.get(0).key().partner();
        var known = counting.stream().filter(it -> it.key().partner().equals(partner)).toList();
        var rows =
                Stream.concat(
                                candidates(candidatesOf(known), candidatesOf(held)),
                                Stream.of(row(Aspect.PARTNER, List.of(partner), List.of(partner))))
                        .toList();
        return new Item(held.get(0).id(), false, 0, rows, exams(known), exams(held));
    }

    /** Compares a result with what a correction would make of it. */
    static Item of(ExamResult result, HeldCorrection correction, long otherId) {
        var content = correction.content();
        var rows = candidates(List.of(result.candidate()), List.of(content.candidate())).toList();
        var exam = new ExamTaken(result.id(), content.exam(), content.takenOn(), content.passed());
        return new Item(result.id(), true, otherId, rows, exams(List.of(result)), List.of(exam));
    }

    private static List<Candidate> candidatesOf(List<ExamResult> results) {
        return results.stream().map(ExamResult::candidate).toList();
    }

    private static Stream<Row> candidates(List<Candidate> known, List<Candidate> arrived) {
        return Stream.of(
                row(
                        Aspect.NAME,
                        texts(known, CaseComparison::name),
                        texts(arrived, CaseComparison::name)),
                row(
                        Aspect.CANDIDATE_ID,
                        texts(known, it -> it.details().candidateId()),
                        texts(arrived, it -> it.details().candidateId())),
                row(
                        Aspect.ADDRESS,
                        texts(known, Candidate::normalized),
                        texts(arrived, Candidate::normalized)));
    }

    private static Row row(Aspect aspect, List<String> known, List<String> arrived) {
        return new Row(aspect, known, arrived, folded(known).equals(folded(arrived)));
    }

    private static List<String> folded(List<String> texts) {
        return texts.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> texts(
            Collection<Candidate> candidates, Function<Candidate, String> part) {
        return candidates.stream()
                .map(part)
                .filter(Objects::nonNull)
                .filter(it -> !it.isBlank())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static String name(Candidate candidate) {
        var person = candidate.details();
        var language = person.locale() == null ? "" : person.locale();
        return PersonName.whole(
                person.givenName(), person.familyName(), Locale.forLanguageTag(language));
    }

    private static List<ExamTaken> exams(List<ExamResult> results) {
        return results.stream()
                .sorted(Comparator.comparing(ExamResult::takenOn))
                .map(it -> new ExamTaken(it.id(), it.exam(), it.takenOn(), it.passed()))
                .toList();
    }
}
