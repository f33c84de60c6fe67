package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.issuing.domain.AchievementEdition;
import org.distintivo.issuing.domain.AchievementLanguage;
import org.distintivo.issuing.service.documents.OpenBadges2;

/**
 * Lists the editions of an achievement: one address for each language of its description, and one
 * in Open Badges 2.0.
 */
@ApplicationScoped
class Editions {

    /** What the standard's schema takes for a language (Open Badges 3.0 §B.7.3 LanguageCode). */
    private static final Pattern LANGUAGE =
            Pattern.compile("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    @Inject private AchievementAddresses addresses;

    /** Lists all of them, for the achievement's own document. */
    AchievementLanguage all(AchievementView achievement, Locale language) {
        return of(achievement, language, achievement.languages());
    }

    /**
     * Lists those that a credential names: in English, and in what the program itself writes. What
     * is made in the product's other languages has an address too, but a language that is added to
     * the product neither lengthens credentials nor gives those that are out anything new to say.
     */
    AchievementLanguage signed(AchievementView achievement, Locale language) {
        var named =
                achievement.languages().stream()
                        .filter(
                                tag ->
                                        tag.equals(Locale.ENGLISH.toLanguageTag())
                                                || achievement.texts().programs().contains(tag))
                        .toList();
        return of(achievement, language, named);
    }

    private AchievementLanguage of(
            AchievementView achievement, Locale language, List<String> named) {
        var told =
                achievement
                        .texts()
                        .description()
                        .languageOf(language)
                        .filter(tag -> LANGUAGE.matcher(tag).matches())
                        .orElse(null);
        var editions = new ArrayList<AchievementEdition>();
        for (var other : named) {
            if (!other.equals(told) && LANGUAGE.matcher(other).matches()) {
                editions.add(
                        new AchievementEdition(
                                addresses.of(achievement.key(), other), other, null));
            }
        }
        var older = OpenBadges2.address(addresses.of(achievement.key()));
        editions.add(new AchievementEdition(older, null, AchievementEdition.OPEN_BADGES_2_0));
        return new AchievementLanguage(told, editions);
    }
}
