package org.distintivo.insight.service.market;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.insight.domain.SubjectKind;
import org.distintivo.insight.service.market.InsightView.Subject;
import org.distintivo.insight.service.market.SkillSets.Counted;
import org.distintivo.platform.domain.Roles;

/**
 * Tells holders what postings say about all badges that they have accepted, together. Nothing of it
 * is stored, and nobody else sees it.
 */
@Stateless
@RolesAllowed(Roles.EARNER)
public class MyInsightService {

    private static final Subject TOGETHER = new Subject(null, null, null);

    @Inject private CurrentEarner earner;
    @Inject private BadgeService badges;
    @Inject private SubjectSkillRepository skills;
    @Inject private InsightRepository insights;
    @Inject private SkillSets sets;
    @Inject private NextSteps steps;
    @Inject private InsightViews views;
    @Inject private PostingLists lists;
    @Inject private Clock clock;

    /** Returns the figures of all skills that the holder's badges show. */
    public InsightView read(InsightFilter filter, Locale language) {
        var own = skills();
        var counted = sets.of(own, moment());
        var sheet = counted.sheet(filter.place());
        return views.of(
                TOGETHER,
                filter,
                counted.moment(),
                open(counted, filter.place(), sheet),
                sheet,
                own,
                language);
    }

    private static int open(Counted counted, Place place, MarketSheet sheet) {
        if (sheet.open() > 0 || place.equals(Place.EVERYWHERE)) {
            return sheet.open();
        }
        var around = place.isRegion() ? place.ofCountry() : Place.EVERYWHERE;
        return counted.sheet(around).openIn(place);
    }

    /** Returns which certification would add most openings; empty where none adds any. */
    public Optional<NextStep> findNextStep(Locale language) {
        var own = skills();
        return steps.find(own, achievements(), sets.of(own, moment()).moment(), language);
    }

    /** Returns whether the holder has accepted any badge. */
    public boolean hasBadges() {
        return !achievements().isEmpty();
    }

    /**
     * Returns a page of the postings behind a figure.
     *
     * @param page counted from 0
     */
    public ListedPostings list(PostingsFilter filter, int page) {
        var own = skills();
        var moment = sets.of(own, moment()).moment();
        return new ListedPostings(TOGETHER, moment, lists.list(own, moment, filter, page));
    }

    private Set<Long> skills() {
        var all = new HashSet<Long>();
        for (var achievement : achievements()) {
            var kind = SubjectKind.valueOf(achievement.kind().name());
            all.addAll(skills.list(kind, achievement.code()));
        }
        return all;
    }

    private Set<AchievementKey> achievements() {
        return badges.listOf(earner.id()).stream()
                .filter(it -> it.state() == BadgeState.ACCEPTED)
                .map(BadgeView::achievement)
                .collect(Collectors.toSet());
    }

    private Instant moment() {
        return insights.round().moment().orElseGet(clock::instant);
    }
}
