package org.distintivo.earning.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * The outcome of the eligibility rule for one earner's results.
 *
 * @param decisions one for each result
 * @param passes the counting pass of each exam that has one
 * @param certifications those held, with or without a badge, in the order in which they were earned
 * @param badges what the earner gets a badge for, in the order in which it was earned
 */
public record Outcome(
        Map<ResultKey, Decided> decisions,
        Map<AchievementKey, EarnedAchievement> passes,
        Map<AchievementKey, EarnedAchievement> certifications,
        Map<AchievementKey, EarnedAchievement> badges) {

    public Outcome {
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
        passes = Collections.unmodifiableMap(new LinkedHashMap<>(passes));
        certifications = Collections.unmodifiableMap(new LinkedHashMap<>(certifications));
        badges = Collections.unmodifiableMap(new LinkedHashMap<>(badges));
    }

    /** A decision and why it is so. */
    public record Decided(Decision decision, Reason reason) {
        public Decided {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * @throws NullPointerException if there is no such result: a defect
     */
    public Decided decided(ResultKey result) {
        return Objects.requireNonNull(decisions.get(result), "no such result");
    }

    /** Returns the counting pass of an exam, or how a certification is held; null for neither. */
    EarnedAchievement earned(AchievementKey achievement) {
        return passes.getOrDefault(achievement, certifications.get(achievement));
    }

    /**
     * Returns what an accepted badge may still stand on although a late result took it out of
     * {@link #badges}: every exam with a counting pass and every certification held.
     */
    public Set<AchievementKey> supported() {
        var supported = new LinkedHashSet<>(passes.keySet());
        supported.addAll(certifications.keySet());
        return supported;
    }
}
