package org.distintivo.earning.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.ProgramRules.CertificationRule;
import org.distintivo.catalog.domain.Requirement;
import org.distintivo.catalog.domain.Requirement.AllOf;
import org.distintivo.catalog.domain.Requirement.AnyOf;
import org.distintivo.catalog.domain.Requirement.AtLeast;
import org.distintivo.catalog.domain.Requirement.ExamPassed;
import org.distintivo.platform.domain.CodePointOrder;

/**
 * A certification that an earner has begun, with the announced last day that puts it at risk: its
 * own, or that of an exam which would still help.
 *
 * <p>On the way is whoever has something that the requirement names and not yet all of it.
 *
 * @param certification the code of the goal
 * @param retiring what retires: the goal itself or an exam
 * @param lastDay the last day that still counts
 */
public record ProgressDeadline(String certification, AchievementKey retiring, LocalDate lastDay) {

    private static final Comparator<ProgressDeadline> SOONEST_FIRST =
            Comparator.comparing(ProgressDeadline::lastDay)
                    .thenComparing(ProgressDeadline::certification, CodePointOrder.INSTANCE)
                    .thenComparing(goal -> goal.retiring().code(), CodePointOrder.INSTANCE);

    public ProgressDeadline {
        Objects.requireNonNull(certification, "certification");
        Objects.requireNonNull(retiring, "retiring");
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /**
     * @param outcome what the earner's results come to under these rules
     * @param today last days that are over are told no more
     */
    public static List<ProgressDeadline> list(
            ProgramRules rules, Outcome outcome, LocalDate today) {
        var progress = new Progress(rules, outcome, today);
        return rules.certifications().values().stream()
                .filter(progress::isUnderWay)
                .flatMap(progress::retiring)
                .sorted(SOONEST_FIRST)
                .toList();
    }

    private record Progress(ProgramRules rules, Outcome outcome, LocalDate today) {

        boolean isUnderWay(CertificationRule goal) {
            var requirement = goal.requirement();
            return !holds(goal.code())
                    && !goal.isRetiredAt(today)
                    && (requirement.exams().anyMatch(this::passed)
                            || requirement.certifications().anyMatch(this::holds));
        }

        Stream<ProgressDeadline> retiring(CertificationRule goal) {
            var itself = AchievementKey.certification(goal.code());
            var own = ahead(goal.code(), itself, goal.retiredOn());
            var exams =
                    stillHelping(goal.requirement())
                            .distinct()
                            .flatMap(exam -> rules.findExam(exam).stream())
                            .flatMap(
                                    exam ->
                                            ahead(
                                                    goal.code(),
                                                    AchievementKey.exam(exam.code()),
                                                    exam.retiredOn()));
            return Stream.concat(own, exams);
        }

        private Stream<ProgressDeadline> ahead(
                String goal, AchievementKey retiring, LocalDate lastDay) {
            return lastDay == null || lastDay.isBefore(today)
                    ? Stream.empty()
                    : Stream.of(new ProgressDeadline(goal, retiring, lastDay));
        }

        /** Returns the exams of the part of a requirement that is not met yet. */
        private Stream<String> stillHelping(Requirement requirement) {
            if (requirement.isMet(this::passed, this::holds)) {
                return Stream.empty();
            }
            if (requirement instanceof ExamPassed exam) {
                return Stream.of(exam.code());
            }
            return members(requirement).stream().flatMap(this::stillHelping);
        }

        private static List<Requirement> members(Requirement requirement) {
            if (requirement instanceof AllOf all) {
                return all.members();
            }
            if (requirement instanceof AnyOf any) {
                return any.members();
            }
            return requirement instanceof AtLeast some ? some.members() : List.of();
        }

        private boolean passed(String exam) {
            return outcome.passes().containsKey(AchievementKey.exam(exam));
        }

        private boolean holds(String certification) {
            return outcome.certifications()
                    .containsKey(AchievementKey.certification(certification));
        }
    }
}
