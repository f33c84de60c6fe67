package org.distintivo.insight.service.market;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.RetirementState;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.insight.domain.InsightSubject;
import org.distintivo.insight.domain.SubjectKind;
import org.distintivo.platform.service.BoundedCache;

/**
 * Finds the certification that adds most. None can add more than it has, so those with most
 * openings are counted first, and counting ends where the next has fewer than the best adds.
 */
@ApplicationScoped
class NextSteps {

    private static final int MOST = 500;

    private record Key(Set<Long> held, Set<AchievementKey> badges, Instant moment) {}

    /** A certification with what it adds. */
    private record Step(String code, Set<Long> adding, int more, int all) {}

    @Inject private InsightRepository insights;
    @Inject private MarketRepository market;
    @Inject private SubjectSkillRepository skills;
    @Inject private CatalogService catalog;
    @Inject private InsightViews views;
    @Inject private Clock clock;

    private final Cache<Key, Optional<Step>> known = BoundedCache.of(MOST);

    /**
     * @param held skills that the badges show
     * @param badges what they are of
     * @param moment of the last round
     * @return empty where none adds any
     */
    Optional<NextStep> find(
            Set<Long> held, Set<AchievementKey> badges, Instant moment, Locale language) {
        var key = new Key(new TreeSet<>(held), Set.copyOf(badges), moment);
        var step = known.getIfPresent(key);
        if (step == null) {
            step = best(held, badges, moment);
            known.put(key, step);
        }
        return step.map(it -> view(it, language));
    }

    private Optional<Step> best(Set<Long> held, Set<AchievementKey> badges, Instant moment) {
        Step best = null;
        for (var candidate : candidates(badges)) {
            if (best != null && candidate.openPostings() <= best.more()) {
                break;
            }
            best = better(best, candidate, held, moment);
        }
        return Optional.ofNullable(best);
    }

    private Step better(Step best, InsightSubject candidate, Set<Long> held, Instant moment) {
        var own = skills.list(SubjectKind.CERTIFICATION, candidate.code());
        var adding = new HashSet<>(own);
        adding.removeAll(held);
        int more = adding.isEmpty() ? 0 : market.countOpen(adding, held, moment);
        return more > (best == null ? 0 : best.more())
                ? new Step(candidate.code(), adding, more, candidate.openPostings())
                : best;
    }

    /** Certifications with a badge that can be earned and is not held, with most openings first. */
    private List<InsightSubject> candidates(Set<AchievementKey> badges) {
        return insights.listAchievements().stream()
                .filter(it -> it.kind() == SubjectKind.CERTIFICATION)
                .filter(it -> !badges.contains(AchievementKey.certification(it.code())))
                .filter(
                        it ->
                                catalog.findAchievement(AchievementKey.certification(it.code()))
                                        .filter(this::isToBeEarned)
                                        .isPresent())
                .sorted(Comparator.comparing(InsightSubject::openPostings).reversed())
                .toList();
    }

    private boolean isToBeEarned(AchievementView certification) {
        return certification.badge()
                && certification.retirement(LocalDate.now(clock)) != RetirementState.RETIRED;
    }

    private NextStep view(Step step, Locale language) {
        var key = AchievementKey.certification(step.code());
        return new NextStep(
                step.code(),
                catalog.requireAchievement(key).name(language),
                step.more(),
                step.all(),
                views.names(step.adding(), language));
    }
}
