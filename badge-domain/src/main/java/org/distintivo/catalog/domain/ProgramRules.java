package org.distintivo.catalog.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the catalog that decides who has earned what: an immutable snapshot, keyed by code.
 *
 * <p>Every code that a requirement names is there, and prerequisites have no cycle; the catalog
 * service lets nothing else in.
 */
public record ProgramRules(
        Map<String, ExamRule> exams, Map<String, CertificationRule> certifications) {

    public ProgramRules {
        exams = Map.copyOf(exams);
        certifications = Map.copyOf(certifications);
    }

    public Optional<ExamRule> findExam(String code) {
        return Optional.ofNullable(exams.get(code));
    }

    /** Returns the codes of the exams by which an item can be earned, whichever way to it leads. */
    public Set<String> examsTowards(AchievementKey achievement) {
        if (achievement.kind() == AchievementKind.EXAM) {
            return Set.of(achievement.code());
        }
        var rule = certifications.get(achievement.code());
        return rule == null
                ? Set.of()
                : Stream.concat(
                                rule.requirement().exams(),
                                rule.requirement()
                                        .certifications()
                                        .map(AchievementKey::certification)
                                        .flatMap(key -> examsTowards(key).stream()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param retiredOn the last day on which a pass counts, or null while none is set
     * @param badge whether the program gives a badge for this exam
     */
    public record ExamRule(String code, LocalDate retiredOn, boolean badge) {
        /** Returns whether the last day is before this day; the last day itself still counts. */
        public boolean isRetiredAt(LocalDate day) {
            return retiredOn != null && retiredOn.isBefore(day);
        }
    }

    /**
     * @param retiredOn the last day on which it can be earned, or null while none is set
     * @param badge whether the program gives a badge for this certification
     */
    public record CertificationRule(
            String code, LocalDate retiredOn, boolean badge, Requirement requirement) {
        /** Returns whether the last day is before this day; the last day itself still counts. */
        public boolean isRetiredAt(LocalDate day) {
            return retiredOn != null && retiredOn.isBefore(day);
        }
    }
}
