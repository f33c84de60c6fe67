package org.distintivo.insight.service.market;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.insight.domain.InsightSheet;
import org.distintivo.insight.domain.InsightSubject;
import org.distintivo.insight.domain.SubjectKind;
import org.distintivo.insight.service.FeedsUnderWay;
import org.distintivo.platform.domain.Roles;

/** Takes the single steps of working figures out; each is one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class InsightSteps {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Inject private InsightRepository insights;
    @Inject private SubjectSkillRepository skills;
    @Inject private CatalogService catalog;
    @Inject private MarketCount market;
    @Inject private FeedsUnderWay feeds;
    @Inject private Clock clock;

    /** What is worked out of figures. */
    record Subject(SubjectKind kind, String code) {

        static Subject of(AchievementKey key) {
            return new Subject(SubjectKind.valueOf(key.kind().name()), key.code());
        }
    }

    /** Returns whether a round is under way, or the figures are of another market than now. */
    public boolean isDue() {
        var round = insights.round();
        boolean due = round.isRunning() || round.isOld(mark(), clock.instant());
        return due && !isToWait();
    }

    /**
     * Returns whether figures are to wait for the end of a feed. Feed after feed keep them waiting
     * no longer than {@link #LONGEST_WAIT}.
     */
    public boolean isToWait() {
        var longAgo = clock.instant().minus(LONGEST_WAIT);
        return insights.round().startedAt().isAfter(longAgo) && feeds.areThere();
    }

    /** Begins a round where one is due. */
    public void begin() {
        var round = insights.roundLocked();
        if (round.isOld(mark(), clock.instant())) {
            round.begin(mark(), clock.instant());
            list();
        }
    }

    private String mark() {
        return LocalDate.now(clock) + " " + insights.mark();
    }

    /** Brings the list of what figures are worked out of in step with catalog and skills. */
    private void list() {
        var wanted = wanted();
        var gone =
                insights.list().stream()
                        .filter(it -> !wanted.remove(new Subject(it.kind(), it.code())))
                        .toList();
        insights.remove(gone);
        wanted.forEach(it -> insights.add(new InsightSubject(it.kind(), it.code())));
    }

    private Set<Subject> wanted() {
        var known = new HashSet<AchievementKey>();
        catalog.listAchievements().stream().map(AchievementView::key).forEach(known::add);
        var wanted = new HashSet<Subject>();
        skills.listOfAchievements().stream()
                .filter(it -> known.contains(it.achievement()))
                .forEach(it -> wanted.add(Subject.of(it.achievement())));
        skills.listNamed(MarketTally.FEWEST)
                .forEach(it -> wanted.add(new Subject(SubjectKind.SKILL, it)));
        return wanted;
    }

    /** Returns the comparison for all subjects of this round. */
    public MarketBase base() {
        return market.base(started());
    }

    /** Returns when the round began, which is the moment that its figures are of. */
    public Instant started() {
        return insights.round().startedAt();
    }

    /**
     * Works the next subject out.
     *
     * @return false when there is none left; the round has ended then
     */
    public boolean measureNext(MarketBase base) {
        var moment = started();
        var next = insights.findOlder(moment);
        if (next.isEmpty()) {
            insights.roundLocked().finish(clock.instant());
            return false;
        }
        measure(next.get(), moment, base);
        return true;
    }

    private void measure(InsightSubject subject, Instant moment, MarketBase base) {
        var tally = market.count(skills.list(subject.kind(), subject.code()), moment);
        var sheets =
                tally.sheets(base).entrySet().stream()
                        .map(it -> sheet(subject, it.getKey(), it.getValue()))
                        .toList();
        insights.replace(subject.id(), sheets);
        subject.measured(moment, tally.open());
    }

    private static InsightSheet sheet(InsightSubject subject, Place place, MarketSheet sheet) {
        return new InsightSheet(subject.id(), place.country(), place.region(), sheet.written());
    }
}
