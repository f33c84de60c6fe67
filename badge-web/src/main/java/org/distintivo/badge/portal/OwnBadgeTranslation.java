package org.distintivo.badge.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.verifying.domain.CredentialSummary;
import org.distintivo.verifying.portal.BadgeTranslation;

/**
 * Lets a reader read our own credentials in the language of the page, out of the catalog. Where the
 * catalog says something else by now than what was signed, the signed text stays.
 */
@ApplicationScoped
class OwnBadgeTranslation implements BadgeTranslation {

    @Inject private BadgeService badges;
    @Inject private CatalogService catalog;

    @Override
    public Optional<CredentialSummary> find(CredentialSummary signed, Locale reader) {
        if (signed.ownBadgeId() == null || signed.language() == null) {
            return Optional.empty();
        }
        return badges.find(signed.ownBadgeId())
                .flatMap(badge -> catalog.findAchievement(badge.achievement()))
                .filter(
                        it ->
                                in(it, Locale.forLanguageTag(signed.language()), signed)
                                        .equals(signed))
                .flatMap(it -> translated(it, reader, signed));
    }

    private static Optional<CredentialSummary> translated(
            AchievementView achievement, Locale reader, CredentialSummary signed) {
        return achievement
                .texts()
                .description()
                .languageOf(reader)
                .filter(it -> !it.equals(signed.language()))
                .filter(it -> it.equals(reader.toLanguageTag()))
                .map(it -> in(achievement, reader, signed));
    }

    private static CredentialSummary in(
            AchievementView achievement, Locale language, CredentialSummary signed) {
        return signed.saying(
                achievement.name(language),
                achievement.description(language),
                language.toLanguageTag());
    }
}
