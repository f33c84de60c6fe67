package org.distintivo.earning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.ProgramRules.CertificationRule;
import org.distintivo.catalog.domain.ProgramRules.ExamRule;
import org.distintivo.catalog.domain.Requirement;

/**
 * Makes small programs and dense histories from a seed: few exams, few days, many ties, so that
 * every branch of the rule is taken often.
 */
final class RandomProgram {

    private static final LocalDate START = LocalDate.of(2020, 2, 26);

    /** Codes whose order by code point differs from that by UTF-16 unit and from that by number. */
    private static final List<String> EXAMS =
            List.of("X-10", "X-9", "x-1", "X", "\uFF5E", "\uD83D\uDE00", "X-100", "\uE000");

    private final Random random;

    RandomProgram(long seed) {
        random = new Random(seed);
    }

    ProgramRules rules() {
        var exams = new HashMap<String, ExamRule>();
        var examCodes = EXAMS.subList(0, 2 + random.nextInt(EXAMS.size() - 1));
        examCodes.forEach(code -> exams.put(code, new ExamRule(code, retiredOn(), chance(70))));
        var names = new ArrayList<>(List.of("c1", "c2", "c3", "c4", "c5", "c6", "c7"));
        Collections.shuffle(names, random);
        var certifications = new HashMap<String, CertificationRule>();
        var done = new ArrayList<String>();
        for (var name : names.subList(0, 1 + random.nextInt(names.size()))) {
            var requirement = requirement(examCodes, done, 3);
            certifications.put(
                    name, new CertificationRule(name, retiredOn(), chance(75), requirement));
            done.add(name);
        }
        return new ProgramRules(exams, certifications);
    }

    List<ResultFact> history(ProgramRules rules) {
        var exams = rules.exams().keySet().stream().sorted().toList();
        var partners = List.of("p", "q");
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(i -> new ResultKey(pick(partners), "r" + random.nextInt(12)))
                .distinct()
                .map(key -> new ResultFact(key, pick(exams), day(), chance(85), chance(10)))
                .toList();
    }

    <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Requirement requirement(List<String> exams, List<String> certifications, int depth) {
        if (depth == 0 || chance(35)) {
            return certifications.isEmpty() || chance(70)
                    ? new Requirement.ExamPassed(pick(exams))
                    : new Requirement.CertificationHeld(pick(certifications));
        }
        var members =
                IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(i -> requirement(exams, certifications, depth - 1))
                        .toList();
        return switch (random.nextInt(3)) {
            case 0 -> new Requirement.AllOf(members);
            case 1 -> new Requirement.AnyOf(members);
            default -> new Requirement.AtLeast(1 + random.nextInt(members.size()), members);
        };
    }

    private LocalDate retiredOn() {
        return chance(30) ? day() : null;
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(6));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
