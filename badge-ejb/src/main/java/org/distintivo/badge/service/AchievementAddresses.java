package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.service.Settings;

/** Makes the addresses of achievements that are printed into credentials; they never change. */
@ApplicationScoped
class AchievementAddresses {

    private static final String PATH = "/ob/v3/achievements/";

    @Inject private CatalogService catalog;
    @Inject private Settings settings;

    /**
     * Returns the achievement's address. Where an exam and a certification share a code, the
     * certification has the plain address.
     */
    String of(AchievementKey key) {
        var plain = settings.baseUrl() + PATH + encoded(key.code());
        var shared =
                key.kind() == AchievementKind.EXAM
                        && catalog.findAchievement(AchievementKey.certification(key.code()))
                                .isPresent();
        return shared ? plain + "?kind=exam" : plain;
    }

    /** Returns the same in one language. */
    String of(AchievementKey key, String language) {
        var address = of(key);
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /** Returns the page for people. */
    String page(AchievementKey key) {
        var feature = key.kind() == AchievementKind.EXAM ? "/exams/" : "/certifications/";
        return settings.baseUrl() + feature + encoded(key.code());
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
