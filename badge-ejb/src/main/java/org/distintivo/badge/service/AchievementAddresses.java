package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.service.Settings;

/** Where an achievement is known by name: these addresses are printed into credentials for ever. */
@ApplicationScoped
class AchievementAddresses {

    private static final String PATH = "/ob/v3/achievements/";

    @Inject private CatalogService catalog;
    @Inject private Settings settings;

    /**
     * Exams and certifications have codes of their own, the address has room for one: where a code
     * means both, the certification has the plain address.
     */
    String of(AchievementKey key) {
        var plain = settings.baseUrl() + PATH + encoded(key.code());
        var shared =
                key.kind() == AchievementKind.EXAM
                        && catalog.findAchievement(AchievementKey.certification(key.code()))
                                .isPresent();
        return shared ? plain + "?kind=exam" : plain;
    }

    /** The same in one language. */
    String of(AchievementKey key, String language) {
        var address = of(key);
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /** The page for people. */
    String page(AchievementKey key) {
        var feature = key.kind() == AchievementKind.EXAM ? "/exams/" : "/certifications/";
        return settings.baseUrl() + feature + encoded(key.code());
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
