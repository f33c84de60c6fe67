package org.distintivo.earning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.ProgramRules.CertificationRule;
import org.distintivo.catalog.domain.ProgramRules.ExamRule;
import org.distintivo.earning.domain.Outcome.Decided;
import org.distintivo.platform.domain.CodePointOrder;

/**
 * Decides what an earner's results come to under a program's rules.
 *
 * <p>A pure function of the <em>set</em> of results. Voided and failed results, passes after the
 * exam's last day and passes of an exam already counted do not count. The passes that count are
 * replayed in their order; each may complete certifications, one completing another, and gets their
 * badges, or else the exam's own badge unless it only opens a way to what is held already.
 */
public final class Eligibility {

    private final ProgramRules rules;
    private final List<CertificationRule> open;

    private final Map<ResultKey, Decided> decisions = new HashMap<>();
    private final Map<AchievementKey, EarnedAchievement> passes = new LinkedHashMap<>();
    private final Map<AchievementKey, EarnedAchievement> certifications = new LinkedHashMap<>();
    private final Map<AchievementKey, EarnedAchievement> badges = new LinkedHashMap<>();

    private Eligibility(ProgramRules rules) {
        this.rules = rules;
        open = new ArrayList<>(rules.certifications().values());
        open.sort(Comparator.comparing(CertificationRule::code, CodePointOrder.INSTANCE));
    }

    /**
     * @param results in any order; the same one twice is as good as once
     */
    public static Outcome evaluate(ProgramRules rules, Collection<ResultFact> results) {
        var eligibility = new Eligibility(rules);
        new HashSet<>(results).stream().sorted(ResultFact.ORDER).forEach(eligibility::take);
        return new Outcome(
                eligibility.decisions,
                eligibility.passes,
                eligibility.certifications,
                eligibility.badges);
    }

    private void take(ResultFact result) {
        var decided = whyNotCounted(result).orElseGet(() -> count(result));
        if (decisions.put(result.key(), decided) != null) {
            throw new IllegalArgumentException("one result with two contents: " + result.key());
        }
    }

    /** Applies rule 1: returns the first reason, in this order, why a result does not count. */
    private Optional<Decided> whyNotCounted(ResultFact result) {
        var exam = Reason.exam(result.exam());
        if (result.voided()) {
            return decide(Decision.VOIDED, Reason.of("voided", exam));
        }
        if (result.held()) {
            return decide(Decision.HELD, Reason.of("held", exam));
        }
        var day = Reason.day(result.takenOn());
        if (!result.passed()) {
            return decide(Decision.NOT_PASSED, Reason.of("not-passed", exam, day));
        }
        var rule = examRule(result.exam());
        if (rule.isRetiredAt(result.takenOn())) {
            var lastDay = Reason.day(rule.retiredOn());
            return decide(Decision.EXAM_RETIRED, Reason.of("exam-retired", exam, day, lastDay));
        }
        var earlier = passes.get(AchievementKey.exam(result.exam()));
        if (earlier != null) {
            var since = Reason.day(earlier.day());
            return decide(Decision.ALREADY_PASSED, Reason.of("already-passed", exam, since));
        }
        return Optional.empty();
    }

    /** Applies rules 3 to 6 to a pass that counts. */
    private Decided count(ResultFact pass) {
        var heldBefore = Set.copyOf(certifications.keySet());
        var exam = AchievementKey.exam(pass.exam());
        passes.put(exam, earned(exam, pass, List.of(pass.exam())));
        var completed = complete(pass);
        var withBadge = completed.stream().filter(CertificationRule::badge).toList();
        if (!withBadge.isEmpty()) {
            return certificationBadges(pass, withBadge);
        }
        var alreadyHeld = anotherWayTo(heldBefore, pass.exam());
        if (!alreadyHeld.isEmpty()) {
            return nothingNew(pass, alreadyHeld);
        }
        return ownBadge(pass, completed);
    }

    /**
     * Applies rule 3 until nothing more follows. What is not earned before its last day is never
     * earned later, because passes are taken by day.
     */
    private List<CertificationRule> complete(ResultFact pass) {
        var completed = new ArrayList<CertificationRule>();
        List<CertificationRule> wave;
        do {
            wave = open.stream().filter(rule -> isEarned(rule, pass.takenOn())).toList();
            wave.forEach(rule -> hold(rule, pass));
            open.removeIf(rule -> certifications.containsKey(certification(rule.code())));
            completed.addAll(wave);
        } while (!wave.isEmpty());
        return completed;
    }

    private boolean isEarned(CertificationRule rule, LocalDate day) {
        return !rule.isRetiredAt(day)
                && rule.requirement()
                        .isMet(
                                exam -> passes.containsKey(AchievementKey.exam(exam)),
                                code -> certifications.containsKey(certification(code)));
    }

    private void hold(CertificationRule rule, ResultFact pass) {
        var passed =
                rule.requirement()
                        .exams()
                        .distinct()
                        .filter(exam -> passes.containsKey(AchievementKey.exam(exam)))
                        .toList();
        var certification = certification(rule.code());
        certifications.put(certification, earned(certification, pass, passed));
    }

    /** Applies rule 4. */
    private Decided certificationBadges(ResultFact pass, List<CertificationRule> completed) {
        var codes = completed.stream().map(CertificationRule::code).toList();
        codes.forEach(code -> award(certifications.get(certification(code))));
        var name = codes.size() == 1 ? "certification-badge" : "certification-badges";
        if (examRule(pass.exam()).badge()) {
            name += ".instead";
        }
        var reason = Reason.of(name, Reason.exam(pass.exam()), Reason.certifications(codes));
        return new Decided(Decision.CERTIFICATION_BADGE, reason);
    }

    /**
     * Applies rule 5: returns the certifications with a badge, held before, that this exam and the
     * other certifications then held complete, and those alone do not.
     */
    private List<String> anotherWayTo(Set<AchievementKey> heldBefore, String exam) {
        var found = new LinkedHashSet<String>();
        for (var held : certifications.keySet()) {
            var rule = rules.certifications().get(held.code());
            if (rule.badge() && heldBefore.contains(held)) {
                var others = new HashSet<>(heldBefore);
                others.remove(held);
                if (needs(rule, exam, others)) {
                    found.add(rule.code());
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean needs(CertificationRule rule, String exam, Set<AchievementKey> others) {
        var requirement = rule.requirement();
        return requirement.isMet(exam::equals, code -> others.contains(certification(code)))
                && !requirement.isMet(none -> false, code -> others.contains(certification(code)));
    }

    private Decided nothingNew(ResultFact pass, List<String> alreadyHeld) {
        var first = certifications.get(certification(alreadyHeld.get(0)));
        var reason =
                Reason.of(
                        "certification-already-held",
                        Reason.exam(pass.exam()),
                        Reason.certifications(alreadyHeld.subList(0, 1)),
                        Reason.day(first.day()));
        return new Decided(Decision.CERTIFICATION_ALREADY_HELD, reason);
    }

    /**
     * Applies rule 6; the explanation also names certifications without a badge that were
     * completed.
     */
    private Decided ownBadge(ResultFact pass, List<CertificationRule> silent) {
        var exam = Reason.exam(pass.exam());
        var badge = examRule(pass.exam()).badge();
        var name = badge ? "exam-badge" : "no-badge-offered";
        var decision = badge ? Decision.EXAM_BADGE : Decision.NO_BADGE_OFFERED;
        if (badge) {
            award(passes.get(AchievementKey.exam(pass.exam())));
        }
        if (silent.isEmpty()) {
            return new Decided(decision, Reason.of(name, exam));
        }
        var codes = Reason.certifications(silent.stream().map(CertificationRule::code).toList());
        return new Decided(decision, Reason.of(name + ".completed", exam, codes));
    }

    private void award(EarnedAchievement earned) {
        badges.put(earned.achievement(), earned);
    }

    /**
     * Returns the rule of an exam. The catalog never deletes an exam; the pass of an unknown one
     * would count and earn nothing.
     */
    private ExamRule examRule(String code) {
        return rules.findExam(code).orElseGet(() -> new ExamRule(code, null, false));
    }

    private static Optional<Decided> decide(Decision decision, Reason reason) {
        return Optional.of(new Decided(decision, reason));
    }

    private static EarnedAchievement earned(
            AchievementKey achievement, ResultFact pass, List<String> exams) {
        return new EarnedAchievement(achievement, pass.takenOn(), pass.key(), exams);
    }

    private static AchievementKey certification(String code) {
        return AchievementKey.certification(code);
    }
}
