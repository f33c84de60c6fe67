package org.distintivo.earning.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.Outcome.Decided;

/**
 * How an earner stands after results were added, voided or corrected: the outcome under today's
 * rules, and what earlier rules gave that today's do not.
 *
 * <p>A changed catalog may add badges for earlier results, never take one away. So what the rules
 * of the last evaluation gave and today's no longer give is <em>kept</em>, with the rules that gave
 * it: only a change of results can take it away, judged by those rules.
 *
 * @param outcome under today's rules
 * @param decisions those of the outcome; where today's rules give nothing for a result that a kept
 *     achievement stands on, that of the rules that gave it
 * @param badges what the earner gets a badge for, kept ones included
 * @param supported what an accepted badge may still stand on, kept ones included
 * @param kept what only earlier rules give or support
 */
public record Standing(
        Outcome outcome,
        Map<ResultKey, Decided> decisions,
        Map<AchievementKey, EarnedAchievement> badges,
        Set<AchievementKey> supported,
        List<Kept> kept) {

    /** An achievement that today's rules do not give, and the rules that did. */
    public record Kept(AchievementKey achievement, RulesVersion under) {
        public Kept {
            Objects.requireNonNull(achievement, "achievement");
            Objects.requireNonNull(under, "under");
        }
    }

    /**
     * How the earner stood when last evaluated.
     *
     * @param results those known then
     * @param rules those applied then
     * @param kept what earlier rules than those gave
     */
    public record Before(Collection<ResultFact> results, RulesVersion rules, List<Kept> kept) {
        public Before {
            results = List.copyOf(results);
            kept = List.copyOf(kept);
        }
    }

    /** Returns the standing of an earner who is evaluated for the first time. */
    public static Standing first(RulesVersion today, Collection<ResultFact> results) {
        var outcome = Eligibility.evaluate(today.rules(), results);
        return new Standing(
                outcome, outcome.decisions(), outcome.badges(), outcome.supported(), List.of());
    }

    /**
     * Returns the standing after results were added, voided or corrected.
     *
     * @param before how the earner stood
     * @param results all there are now
     */
    public static Standing after(
            Before before, RulesVersion today, Collection<ResultFact> results) {
        var first = first(today, results);
        var candidates = candidates(before, today);
        return candidates.isEmpty() ? first : first.with(candidates, results);
    }

    private static Collection<Kept> candidates(Before before, RulesVersion today) {
        var candidates = new LinkedHashMap<AchievementKey, Kept>();
        before.kept().forEach(kept -> candidates.put(kept.achievement(), kept));
        if (before.rules().id() != today.id()) {
            var then = Eligibility.evaluate(before.rules().rules(), before.results());
            var now = Eligibility.evaluate(today.rules(), before.results());
            then.badges().keySet().stream()
                    .filter(it -> !now.badges().containsKey(it))
                    .forEach(it -> candidates.put(it, new Kept(it, before.rules())));
            then.supported().stream()
                    .filter(it -> !now.supported().contains(it))
                    .forEach(it -> candidates.putIfAbsent(it, new Kept(it, before.rules())));
        }
        return candidates.values();
    }

    private Standing with(Collection<Kept> candidates, Collection<ResultFact> results) {
        var allDecisions = new LinkedHashMap<>(decisions);
        var allBadges = new LinkedHashMap<>(badges);
        var allSupported = new LinkedHashSet<>(supported);
        var stillKept = new ArrayList<Kept>();
        var outcomes = new LinkedHashMap<Long, Outcome>();
        for (var kept : candidates) {
            var key = kept.achievement();
            if (badges.containsKey(key)) {
                continue;
            }
            var then =
                    outcomes.computeIfAbsent(
                            kept.under().id(),
                            id -> Eligibility.evaluate(kept.under().rules(), results));
            if (then.supported().contains(key)) {
                stillKept.add(kept);
                allSupported.add(key);
                decideAsThen(then.earned(key).by(), then, allDecisions);
            }
            if (then.badges().containsKey(key)) {
                allBadges.put(key, then.badges().get(key));
            }
        }
        return new Standing(outcome, allDecisions, allBadges, allSupported, stillKept);
    }

    /** A decision must not deny what its earner keeps. */
    private static void decideAsThen(
            ResultKey result, Outcome then, Map<ResultKey, Decided> decisions) {
        if (!decisions.get(result).decision().givesBadge()) {
            decisions.put(result, then.decided(result));
        }
    }

    /**
     * @throws NullPointerException if there is no such result: a defect
     */
    public Decided decided(ResultKey result) {
        return Objects.requireNonNull(decisions.get(result), "no such result");
    }
}
