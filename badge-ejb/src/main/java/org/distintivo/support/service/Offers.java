package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.PartnerDraft;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.service.ResultTrace;
import org.distintivo.support.domain.MissingBadgeFacts.Offer;

/** Tells what the catalog says of an exam or certification whose badge is missing. */
@ApplicationScoped
class Offers {

    @Inject private CatalogService catalog;

    /**
     * @param achievement null for something else
     * @param own the person's results, the latest first
     * @param language the person's own
     */
    Offer of(AchievementKey achievement, List<ResultTrace> own, Locale language) {
        if (achievement == null) {
            return new Offer(Set.of(), true, true);
        }
        return new Offer(
                exams(achievement),
                isBadgeInIt(achievement),
                isExpected(partner(achievement), own, language));
    }

    /** Returns the partner that delivers an exam by default; null for none. */
    String partner(AchievementKey achievement) {
        return achievement == null
                ? null
                : catalog.findAchievement(achievement).map(AchievementView::provider).orElse(null);
    }

    private Set<String> exams(AchievementKey achievement) {
        var exams = new HashSet<String>();
        if (achievement.kind() == AchievementKind.EXAM) {
            exams.add(achievement.code());
        } else {
            collect(achievement.code(), catalog.rules(), exams, new HashSet<>());
        }
        return exams;
    }

    private static void collect(
            String certification, ProgramRules rules, Set<String> exams, Set<String> seen) {
        var rule = rules.certifications().get(certification);
        if (rule != null && seen.add(certification)) {
            rule.requirement().exams().forEach(exams::add);
            rule.requirement().certifications().forEach(each -> collect(each, rules, exams, seen));
        }
    }

    /** An exam without a badge may be one of those that a certification's badge asks for. */
    private boolean isBadgeInIt(AchievementKey achievement) {
        return catalog.findAchievement(achievement).filter(AchievementView::badge).isPresent()
                || achievement.kind() == AchievementKind.EXAM
                        && catalog.listTowards(achievement).stream()
                                .anyMatch(AchievementView::badge);
    }

    private boolean isExpected(String partner, List<ResultTrace> own, Locale language) {
        var expected =
                partner == null
                        ? List.<String>of()
                        : catalog.findPartner(partner)
                                .map(PartnerDraft::accountLanguages)
                                .orElse(List.of());
        var spoken =
                own.stream()
                        .filter(it -> it.partner().equals(partner))
                        .map(it -> it.person().locale())
                        .filter(Objects::nonNull)
                        .map(Locale::forLanguageTag)
                        .findFirst()
                        .orElse(language);
        return expected.isEmpty()
                || expected.stream()
                        .map(Locale::forLanguageTag)
                        .anyMatch(it -> it.getLanguage().equals(spoken.getLanguage()));
    }
}
