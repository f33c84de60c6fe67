package org.distintivo.support.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Texts;
import org.distintivo.support.service.SupportCaseView;

/** Names what somebody misses or asks about, in the reader's language. */
@RequestScoped
class MissingNames {

    @Inject private CatalogService catalog;
    @Inject private Language language;
    @Inject private Texts texts;

    String of(SupportCaseView shown) {
        return shown.isMissing() ? name(shown.achievement()) : request(shown);
    }

    private String request(SupportCaseView shown) {
        var topic = texts.get("support.topic." + shown.topic());
        return shown.achievement() == null ? topic : topic + " · " + name(shown.achievement());
    }

    private String name(AchievementKey key) {
        return key == null
                ? texts.get("support.missing.something")
                : catalog.listNames(List.of(key), language.getLocale()).get(key)
                        + " ("
                        + key.code()
                        + ")";
    }
}
