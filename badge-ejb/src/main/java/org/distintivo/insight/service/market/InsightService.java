package org.distintivo.insight.service.market;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.insight.domain.InsightSubject;
import org.distintivo.insight.domain.InsightUnknownException;
import org.distintivo.insight.domain.SubjectKind;
import org.distintivo.insight.service.market.InsightView.Subject;

/**
 * Hands out what postings say about exams, certifications and skills: figures that were worked out
 * before anybody asked, read by their key. They are public; the interface asks for its scope.
 */
@Stateless
@PermitAll
public class InsightService {

    @Inject private InsightRepository insights;
    @Inject private SubjectSkillRepository skills;
    @Inject private InsightViews views;
    @Inject private PostingLists lists;
    @Inject private CatalogService catalog;

    /**
     * Returns the figures of one subject.
     *
     * @param code of the exam or certification, or the public id of the skill
     * @throws org.distintivo.catalog.domain.UnknownAchievementException if the catalog has none
     * @throws InsightUnknownException if no taxonomy names such a skill
     */
    public InsightView read(SubjectKind kind, String code, InsightFilter filter, Locale language) {
        var subject = subject(kind, code, language);
        var known = insights.find(kind, subject.code());
        var sheet = known.flatMap(it -> sheet(it, filter.place()));
        return views.of(
                subject,
                filter,
                known.flatMap(InsightSubject::measuredAt).orElse(null),
                open(known, sheet, filter.place()),
                sheet.orElse(MarketSheet.EMPTY),
                skills.list(kind, subject.code()),
                language);
    }

    /** Returns what a subject is called, in the same way. */
    public Subject subject(SubjectKind kind, String code, Locale language) {
        if (kind == SubjectKind.SKILL) {
            var skill = skills.find(code).orElseThrow(InsightUnknownException::new);
            return new Subject(kind, code, views.name(skill, language));
        }
        var key = new AchievementKey(AchievementKind.valueOf(kind.name()), code);
        var achievement = catalog.requireAchievement(key);
        return new Subject(kind, achievement.code(), achievement.name(language));
    }

    /**
     * Returns a page of the postings behind a figure of a subject.
     *
     * @param page counted from 0
     */
    public ListedPostings list(
            SubjectKind kind, String code, PostingsFilter filter, int page, Locale language) {
        var subject = subject(kind, code, language);
        var asOf = insights.find(kind, subject.code()).flatMap(InsightSubject::measuredAt);
        var own = skills.list(kind, subject.code());
        return new ListedPostings(
                subject, asOf.orElse(null), lists.list(own, asOf.orElse(null), filter, page));
    }

    /** Returns how many postings were open for an exam or certification; empty before a count. */
    public Optional<Integer> countOpen(AchievementKey key) {
        return insights.find(SubjectKind.valueOf(key.kind().name()), key.code())
                .filter(it -> it.measuredAt().isPresent())
                .map(InsightSubject::openPostings);
    }

    private Optional<MarketSheet> sheet(InsightSubject subject, Place place) {
        return insights.findFigures(subject.id(), place).map(MarketSheet::read);
    }

    /** A place with too few postings for figures is told by the one around it. */
    private int open(Optional<InsightSubject> subject, Optional<MarketSheet> sheet, Place place) {
        if (sheet.isPresent() || subject.isEmpty() || place.equals(Place.EVERYWHERE)) {
            return sheet.map(MarketSheet::open).orElse(0);
        }
        var around = place.isRegion() ? place.ofCountry() : Place.EVERYWHERE;
        return sheet(subject.get(), around).map(it -> it.openIn(place)).orElse(0);
    }
}
